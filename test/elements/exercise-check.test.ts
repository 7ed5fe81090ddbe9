import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ExerciseCheck } from '../../src/elements/exercise-check/exercise-check.js';
import type { ExerciseLibrary } from '../../src/elements/exercise-library/exercise-library.js';
import '../../src/define/all.js';
import { violations } from '../helpers/axe.js';
import { deepSettled, libraryWith, waitFor } from '../helpers/fixtures.js';
import { trainingLibrary } from '../helpers/training-library.js';

const inside = (check: Element, selector: string) => [...check.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const words = (check: Element) => check.shadowRoot!.querySelector<HTMLElement>('.base')!.innerText.replace(/\s+/g, ' ');
const press = async (check: ExerciseCheck, text: string, at = 0) => {
  const button = inside(check, 'button').filter(({ textContent }) => textContent.trim() === text)[at];
  expect(button, `no button ${text} in: ${words(check)}`).to.exist;
  button.click();
  await deepSettled(check);
};
const question = (check: ExerciseCheck) => inside(check, '#top')[0].textContent.trim();

async function checkWith(
  template = html`<exercise-check></exercise-check>`,
  data: unknown = trainingLibrary(),
): Promise<[ExerciseCheck, ExerciseLibrary]> {
  const library = await libraryWith(data, html`<exercise-library lang="en">${template}</exercise-library>`);
  const check = library.querySelector<ExerciseCheck>('exercise-check')!;
  await waitFor(() => !!inside(check, '#top').length || check.matches(':state(empty)'));
  await deepSettled(check);
  return [check, library];
}

/** Through the warning signs to the first question. */
async function begun(...args: Parameters<typeof checkWith>): Promise<[ExerciseCheck, ExerciseLibrary]> {
  const made = await checkWith(...args);
  await press(made[0], 'Start the check');
  await press(made[0], 'No, none of these');
  await press(made[0], 'No, none of these');
  return made;
}

/** To the plan: less far on the right without help, far with help. */
async function finished(...args: Parameters<typeof checkWith>): Promise<[ExerciseCheck, ExerciseLibrary]> {
  const made = await begun(...args);
  for (const answer of ['Often tired', 'Next', 'A little', 'Far', 'Far', 'Yes']) await press(made[0], answer);
  await waitFor(() => inside(made[0], '[part=step]').length);
  return made;
}

describe('exercise-check', () => {
  it('says first what it is, for whom, and that nothing is kept', async () => {
    const [check] = await checkWith();
    const text = words(check);
    expect(text).to.include('Quick check').and.include('A few questions.').and.include('not kept and not sent');
    const notice = inside(check, 'exercise-notice')[0];
    expect(notice.shadowRoot!.textContent).to.include('For healthy adults.').and.include('Ask us');
    expect(await violations(check)).to.deep.equal([]);
  });

  it('asks for warning signs first, the most urgent before the others; a yes ends it with whom to call', async () => {
    const [check] = await checkWith();
    await press(check, 'Start the check');
    expect(words(check)).to.include('Did you fall?').and.include('Safety first.').and.not.include('fever');
    expect(await violations(check)).to.deep.equal([]);
    await press(check, 'No, none of these');
    expect(words(check)).to.include('Do you have a fever?');
    const done = oneEvent(check, 'exercise-check-finish');
    await press(check, 'Yes');
    await done;
    expect(question(check)).to.equal('Call someone today');
    expect(words(check)).to.include('Call your doctor today.').and.not.include('Ask us');
    expect(check.plan).to.deep.equal({ kind: 'stop', items: [] });
    expect(inside(check, 'a')).to.have.length(0);
    expect(await violations(check)).to.deep.equal([]);
    await press(check, 'Back');
    expect(words(check)).to.include('Do you have a fever?');
    expect(check.plan).to.equal(undefined);
  });

  it('asks one question at a time, on both sides, with help only where a side is limited', async () => {
    const [check] = await begun();
    expect(question(check)).to.equal('What applies to you?');
    await press(check, 'Next');
    const seen: string[] = [];
    const note = () => seen.push(`${inside(check, '.about')[0]?.textContent ?? ''}: ${question(check)}`);
    for (const answer of ['A little', 'Far', 'Far']) {
      note();
      await press(check, answer);
    }
    note();
    expect(seen).to.deep.equal([
      'Flexion · by yourself · Right: How far with active flex?',
      'Flexion · with help · Right: How far with assisted flex?',
      'Flexion · by yourself · Left: How far with active flex?',
      ': Do you feel fine?',
    ]);
  });

  it('shows how far the visitor is, and begins each page at its heading', async () => {
    const [check] = await begun();
    expect(inside(check, '[part=progress]')[0].textContent).to.equal('3 of 6');
    await press(check, 'Next');
    expect(check.shadowRoot!.activeElement?.id).to.equal('top');
    await press(check, 'A little');
    expect(inside(check, '[part=progress]')[0].textContent).to.equal('5 of 7');
  });

  it('takes "none of these" and anything else for opposites', async () => {
    const [check] = await begun();
    const chosen = () => inside(check, '[aria-pressed=true]').map(({ textContent }) => textContent.trim());
    await press(check, 'Often tired');
    await press(check, 'Stiff');
    expect(chosen()).to.deep.equal(['Often tired', 'Stiff']);
    await press(check, 'None of these');
    expect(chosen()).to.deep.equal(['None of these']);
    await press(check, 'Stiff');
    expect(chosen()).to.deep.equal(['Stiff']);
  });

  it('ends with a plan: who else should look, what to do in which order, and why', async () => {
    const [check] = await finished();
    expect(question(check)).to.equal('Your plan');
    expect(inside(check, '[part=professional]')[0].textContent).to.include('Ask why you are tired.');
    const steps = inside(check, '[part=step]').map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
    expect(steps).to.have.length(2);
    expect(steps[0]).to.include('Knee turn').and.include('A calm start');
    expect(steps[1]).to.include('Bridge').and.include('For flexion: with help').and.include('rung 2 of 3: Strong hips');
    expect(steps[1]).to.include('First this').and.include('Hip circle');
    expect(check.plan).to.deep.equal({ kind: 'train', items: [{ exercise: 'knee-turn' }, { exercise: 'bridge' }] });
    expect(await violations(check)).to.deep.equal([]);
  });

  it('opens an exercise of the plan in its library', async () => {
    const [check, library] = await finished();
    inside(check, '[part=step] a')[0].click();
    await deepSettled(library);
    expect(library.store.snapshot.open).to.equal('knee-turn');
  });

  it('ends with a professional, and no exercise, when it hurts', async () => {
    const [check] = await begun();
    for (const answer of ['Next', 'It hurts', 'Skip', 'No']) await press(check, answer);
    expect(question(check)).to.equal('First let someone have a look');
    expect(inside(check, '[part=step]')).to.have.length(0);
    expect(inside(check, 'exercise-notice')[0].shadowRoot!.textContent).to.include('Ask us');
  });

  it('lets answers be changed, and asks only what is then still open', async () => {
    const [check] = await finished();
    inside(check, 'details[part=answers] summary')[0].click();
    await press(check, 'Change', 1);
    expect(question(check)).to.equal('How far with active flex?');
    await press(check, 'Far');
    expect(question(check)).to.equal('Your plan');
    expect(check.plan!.items).to.deep.equal([{ exercise: 'knee-turn' }]);
    await press(check, 'Back');
    expect(question(check)).to.equal('Do you feel fine?');
    expect(inside(check, '[aria-pressed=true]')[0].textContent.trim()).to.equal('Yes');
    await press(check, 'Next');
    await press(check, 'Do the check again');
    expect(question(check)).to.equal('Quick check');
    expect(check.plan).to.equal(undefined);
  });

  it('hands the plan to a session, without any script of the page', async () => {
    const taker = await fixture<HTMLElement & { items?: unknown }>(html`<div id="train" tabindex="-1"></div>`);
    const [check] = await finished(html`<exercise-check session="train" program="nowhere"></exercise-check>`);
    const handed = oneEvent(check, 'exercise-check-plan');
    await press(check, 'Train along now');
    const items = [{ exercise: 'knee-turn' }, { exercise: 'bridge' }];
    expect((await handed) as unknown).to.have.deep.property('items', items);
    expect(taker.items).to.deep.equal(items);
    expect(document.activeElement).to.equal(taker);
    delete taker.items;
    check.addEventListener('exercise-check-plan', (event) => event.preventDefault());
    await press(check, 'Train along now');
    expect(taker.items).to.equal(undefined);
  });

  it('works by keyboard alone', async () => {
    const [check] = await checkWith();
    inside(check, '[part=next]')[0].focus();
    await sendKeys({ press: 'Enter' });
    await deepSettled(check);
    for (let page = 0; page < 2; page++) {
      const next = inside(check, '[part=next]')[0];
      while (check.shadowRoot!.activeElement !== next) await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Space' });
      await deepSettled(check);
    }
    expect(question(check)).to.equal('What applies to you?');
  });

  it('takes the words of the page, and an owner’s own way to be reached', async () => {
    const own = html`<exercise-check lang="nl"><a slot="contact" href="/book">Boek</a></exercise-check>`;
    const [check] = await checkWith(own);
    expect(words(check)).to.include('Begin met de check');
    expect(check.querySelector('a')!.checkVisibility()).to.equal(true);
  });

  it('says so when there is no such check', async () => {
    const [check] = await checkWith(html`<exercise-check check="no"></exercise-check>`);
    expect(words(check)).to.include('This check is not here.');
  });
});
