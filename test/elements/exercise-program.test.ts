import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ExerciseProgram } from '../../src/elements/exercise-program/exercise-program.js';
import type { ExerciseProgramStartEvent } from '../../src/events.js';
import { ProgramStore } from '../../src/store/program-store.js';
import '../../src/define/all.js';
// Loaded before the first test: on a busy machine the test server may need longer to build them than a test may take.
import '../../src/elements/exercise-program/compose-tool.js';
import '../../src/elements/exercise-program/program-more.js';
import { violations } from '../helpers/axe.js';
import { deepSettled, libraryWith, waitFor } from '../helpers/fixtures.js';
import { protocolLibrary } from '../helpers/protocol-library.js';

const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const find = <T extends HTMLElement = HTMLElement>(at: Element, selector: string) =>
  at.shadowRoot!.querySelector<T>(selector);
const all = (at: Element, selector: string) => [...at.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const button = (at: Element, name: string | RegExp) =>
  all(at, 'button').find((one) => {
    const label = one.getAttribute('aria-label') ?? words(one);
    return typeof name === 'string' ? label === name : name.test(label);
  });
const names = (at: Element) => all(at, '[part=line] [part=name]').map(words);

/** A programme in a library; its store keeps things in `device`. */
async function shown(
  ids: readonly string[] = [],
  options: { protocol?: string; device?: Storage; lang?: string } = {},
) {
  const programs = new ProgramStore('sample', () => options.device);
  ids.forEach((id) => programs.add(id));
  const library = await libraryWith(
    protocolLibrary(),
    html`<exercise-library lang=${options.lang ?? 'en'}
      ><exercise-program .protocol=${options.protocol} .programs=${programs}></exercise-program
    ></exercise-library>`,
  );
  const program = library.querySelector<ExerciseProgram>('exercise-program')!;
  await waitFor(() => find(program, '[part=title]'));
  await deepSettled(library);
  return { library, program, programs };
}

/** Presses a button and waits for what it brings. */
async function press(program: ExerciseProgram, name: string | RegExp): Promise<void> {
  button(program, name)!.click();
  await deepSettled(program);
}

/** What is said politely, after the pause that screen readers need. */
const said = (program: ExerciseProgram, text: string) =>
  waitFor(() => words(find(program, '.sr[role=status]')).includes(text) || undefined);

describe('exercise-program: a protocol', () => {
  it('shows stages, sessions and exercises with the dosage of the protocol, in the words of the file', async () => {
    const { program } = await shown([], { protocol: 'start' });
    expect(words(find(program, '[part=title]'))).to.equal('Two weeks');
    expect(words(find(program, '[part=anchor]'))).to.equal('WhenAfter brushing your teeth.');
    expect(all(program, '[part=stage-title]').map(words)).to.deep.equal(['Calm', 'Strong']);
    expect(words(find(program, '[part=advance]'))).to.equal('On to the next step whenIt feels easy.');
    const [daily, circuit] = all(program, '[part=session]').map(words);
    expect(daily).to.contain('Daily Every day · at least 1 minute');
    expect(daily).to.contain('Hip circle 5 reps');
    expect(circuit).to.contain('3 times a week');
    expect(circuit).to.contain('All of these, 2 rounds');
    expect(circuit).to.contain('Not in this library (any more): never-was');
  });

  it('says the same in Dutch', async () => {
    const { program } = await shown([], { protocol: 'start', lang: 'nl' });
    expect(words(find(program, '[part=session]'))).to.contain('Elke dag · minstens 1 minuut');
  });

  it('starts a session with items as a library file has them, and opens nothing when the site does it itself', async () => {
    const { library, program } = await shown([], { protocol: 'start' });
    program.addEventListener('exercise-program-start', (event) => event.preventDefault(), { once: true });
    const told = oneEvent(program, 'exercise-program-start');
    all(program, '[part=session] button')[1].click();
    const { items } = (await told) as unknown as ExerciseProgramStartEvent;
    expect(items.map(({ exercise }) => exercise)).to.deep.equal(['bridge', 'band-walk', 'bridge', 'band-walk']);
    expect(Object.keys(items[1])).to.deep.equal(['exercise', 'restAfterSeconds']);
    expect(library.store.snapshot.open).to.equal(undefined);
  });

  it('says kindly that it is gone, and to the owner which there are', async () => {
    const warn = console.warn;
    const warned: string[] = [];
    console.warn = (message: string) => warned.push(message);
    const library = await libraryWith(
      protocolLibrary(),
      html`<exercise-library lang="en"><exercise-program protocol="strat"></exercise-program></exercise-library>`,
    );
    await waitFor(() => warned.length);
    console.warn = warn;
    const program = library.querySelector<ExerciseProgram>('exercise-program')!;
    expect(words(find(program, '.message'))).to.equal('This programme is not here any more.');
    expect(warned).to.deep.equal([
      '<exercise-program> There is no protocol "strat" in the library file. It has: start.',
    ]);
  });

  it('ticks days off, and keeps the ticks only when asked', async () => {
    localStorage.clear();
    const { program, programs } = await shown([], { protocol: 'start', device: localStorage });
    find(program, '.end')!.scrollIntoView();
    await waitFor(() => button(program, 'Done for today'));
    await press(program, 'Done for today');
    expect(Object.keys(programs.snapshot.done)).to.deep.equal(['protocol:start']);
    expect(find(program, '.day.today')!.getAttribute('aria-pressed')).to.equal('true');
    expect(localStorage).to.have.length(0);
    expect(words(find(program, '[part=keep]'))).to.contain('Your ticks are only on this page.');
    await press(program, 'Save on this device');
    expect(localStorage).to.have.length(1);
    localStorage.clear();
  });

  it('is accessible', async () => {
    const { program } = await shown([], { protocol: 'start' });
    expect(await violations(program)).to.deep.equal([]);
  });
});

describe('exercise-program: the visitor’s own', () => {
  it('is empty at first and says what to do', async () => {
    const { program } = await shown();
    expect(words(find(program, '.message'))).to.contain('Your programme is still empty.');
    expect(button(program, 'Add exercises')).not.to.equal(undefined);
    expect(button(program, 'Start')).to.equal(undefined);
    expect(await violations(program)).to.deep.equal([]);
  });

  it('is composed by keyboard alone, word for word, without leaving the field', async () => {
    const { library, program } = await shown();
    button(program, 'Add exercises')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitFor(() => program.shadowRoot!.activeElement?.matches('.picker input'));
    for (const word of ['brid', 'kniedraai']) {
      await sendKeys({ type: word });
      await sendKeys({ press: 'Enter' });
    }
    await deepSettled(program);
    expect(names(program)).to.deep.equal(['Bridge', 'Knee turn']);
    await said(program, 'Knee turn is added. The programme has 2 exercises.');
    expect(library.store.snapshot.query, 'the search of the page stays as it is').to.equal('');
  });

  it('gets a name and days while it is composed', async () => {
    const { program, programs } = await shown(['bridge']);
    await press(program, 'Add exercises');
    const title = await waitFor(() => find<HTMLInputElement>(program, '.about input') ?? undefined);
    expect(await violations(program)).to.deep.equal([]);
    title.focus();
    await sendKeys({ type: 'For Anna' });
    button(program, 'Tue')!.click();
    await press(program, 'Ready');
    expect(words(find(program, '[part=title]'))).to.equal('For Anna');
    expect(programs.snapshot.program.days).to.deep.equal([1, 3, 4, 5, 6, 7]);
  });

  it('takes exercises from a button of the site, also before the library is there', async () => {
    const { program, programs } = await shown();
    expect(program.add('bridge')).to.equal(true);
    await deepSettled(program);
    expect(names(program)).to.deep.equal(['Bridge']);
    expect(programs.snapshot.program.items).to.deep.equal([{ exercise: 'bridge' }]);
    const early = document.createElement('exercise-program');
    early.add('hip-circle');
    const library = await libraryWith({ ...protocolLibrary(), library: { id: 'early', title: 'E' } });
    library.append(early);
    await waitFor(() => names(early).length);
    expect(names(early)).to.deep.equal(['Hip circle']);
  });

  it('moves exercises by button and by Alt with an arrow; the focus stays on the exercise, and it is said', async () => {
    const { program } = await shown(['hip-circle', 'bridge', 'knee-turn']);
    button(program, 'Move Hip circle down')!.focus();
    await sendKeys({ press: 'Enter' });
    await deepSettled(program);
    expect(names(program)).to.deep.equal(['Bridge', 'Hip circle', 'Knee turn']);
    expect(program.shadowRoot!.activeElement).to.equal(button(program, 'Move Hip circle down'));
    await said(program, 'Hip circle is now number 2 of 3.');
    await sendKeys({ press: 'Alt+ArrowDown' });
    await deepSettled(program);
    expect(names(program)).to.deep.equal(['Bridge', 'Knee turn', 'Hip circle']);
    expect(program.shadowRoot!.activeElement).to.equal(button(program, 'Move Hip circle down'));
    await sendKeys({ press: 'Enter' });
    expect(names(program)).to.deep.equal(['Bridge', 'Knee turn', 'Hip circle']);
  });

  it('changes amounts and note of an exercise, and starts with them but without the note', async () => {
    const { program } = await shown(['bridge']);
    await press(program, 'Change Bridge');
    const fields = await waitFor(() => {
      const inputs = all(program, '.edit input') as HTMLInputElement[];
      return inputs.length && program.shadowRoot!.activeElement === inputs[0] ? inputs : undefined;
    });
    const [sets, reps, note] = fields;
    expect([sets.placeholder, reps.placeholder]).to.deep.equal(['2', '8']);
    await sendKeys({ type: '3' });
    reps.focus();
    await sendKeys({ type: '-5' });
    note.focus();
    await sendKeys({ type: 'Slowly, <b>please</b>' });
    await deepSettled(program);
    expect(words(find(program, '[part=dose]'))).to.equal('3 sets of 8');
    expect(words(find(program, '[part=note]'))).to.equal('Slowly, <b>please</b>');
    expect(reps.value).to.equal('');
    const told = oneEvent(program, 'exercise-program-start');
    button(program, 'Start')!.click();
    const { items } = (await told) as unknown as ExerciseProgramStartEvent;
    expect(items).to.deep.equal([{ exercise: 'bridge', dosage: { sets: 3, reps: 8, repSeconds: 4 } }]);
  });

  it('is accessible while an exercise is changed', async () => {
    const { program } = await shown(['bridge', 'hip-circle']);
    await press(program, 'Change Bridge');
    await waitFor(() => find(program, '.edit input') ?? undefined);
    expect(await violations(program)).to.deep.equal([]);
  });

  it('brings back what was removed, and keeps the focus near', async () => {
    const { program } = await shown(['hip-circle', 'bridge']);
    await press(program, 'Remove Bridge');
    expect(names(program)).to.deep.equal(['Hip circle']);
    expect(words(program.shadowRoot!.activeElement)).to.equal('Undo');
    await press(program, 'Undo');
    expect(names(program)).to.deep.equal(['Hip circle', 'Bridge']);
  });

  it('tells the site how many exercises there are, and nothing else', async () => {
    const { program } = await shown(['bridge']);
    const told = oneEvent(program, 'exercise-program-change');
    program.add('hip-circle');
    const event = await told;
    expect(Object.keys(event)).to.deep.equal(['isTrusted', 'count']);
    expect((event as unknown as { count: number }).count).to.equal(2);
  });
});
