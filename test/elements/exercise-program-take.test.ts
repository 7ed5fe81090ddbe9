import { expect, html } from '@open-wc/testing';
import { encodeProgram } from '../../src/data/program-link.js';
import { cleanProgram } from '../../src/data/program.js';
import type { ExerciseProgram } from '../../src/elements/exercise-program/exercise-program.js';
import { ProgramStore, type ProgramStorage } from '../../src/store/program-store.js';
import '../../src/define/all.js';
// Loaded before the first test: on a busy machine the test server may need longer to build them than a test may take.
import '../../src/elements/exercise-program/calendar-tool.js';
import '../../src/elements/exercise-program/print-tool.js';
import '../../src/elements/exercise-program/program-more.js';
import '../../src/elements/exercise-program/share-tool.js';
import { violations } from '../helpers/axe.js';
import { deepSettled, libraryWith, waitFor } from '../helpers/fixtures.js';
import { protocolLibrary } from '../helpers/protocol-library.js';

const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const find = <T extends HTMLElement = HTMLElement>(at: Element, selector: string) =>
  at.shadowRoot!.querySelector<T>(selector);
const all = (at: Element, selector: string) => [...at.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const button = (at: Element, name: string) => all(at, 'button').find((one) => words(one) === name)!;
const names = (at: Element) => all(at, '[part=line] [part=name]').map(words);

async function shown(ids: readonly string[] = [], storage: ProgramStorage = () => undefined) {
  const programs = new ProgramStore('sample', storage);
  ids.forEach((id) => programs.add(id));
  const library = await libraryWith(
    protocolLibrary(),
    html`<exercise-library lang="en"><exercise-program .programs=${programs}></exercise-program></exercise-library>`,
  );
  const program = library.querySelector<ExerciseProgram>('exercise-program')!;
  await waitFor(() => find(program, '[part=title]'));
  await deepSettled(library);
  return { library, program, programs };
}

async function press(program: ExerciseProgram, name: string): Promise<void> {
  button(program, name).click();
  await deepSettled(program);
}

const shared = cleanProgram({
  title: 'For Anna',
  items: [{ exercise: 'bridge', sets: 4, note: 'Slowly' }, { exercise: 'old-one' }],
})!;
const show = (hash: string) => history.replaceState(null, '', location.pathname + location.search + hash);

/** The files that are handed to the visitor while `act` runs. */
async function saved(act: () => void): Promise<{ name: string; text: string }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  const name = await new Promise<string>((resolve) => {
    URL.createObjectURL = (object) => createObjectURL.call(URL, (blob = object as Blob));
    HTMLAnchorElement.prototype.click = function () {
      resolve(this.download);
    };
    act();
  });
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
  return { name, text: await blob!.text() };
}

describe('exercise-program: shared by link', () => {
  afterEach(() => show(''));

  it('shows the programme of the link, with what the library does not know named, and leaves the own one alone', async () => {
    show(`#program=${await encodeProgram(shared)}`);
    const { program, programs } = await shown(['hip-circle']);
    await waitFor(() => words(find(program, '[part=title]')) === 'For Anna');
    expect(names(program)).to.deep.equal(['Bridge', 'Not in this library (any more): old-one']);
    expect(words(find(program, '[part=dose]'))).to.equal('4 sets of 8');
    expect(words(find(program, '[part=notice]'))).to.contain('Somebody shared this programme with you.');
    expect(programs.snapshot.program.items).to.have.length(1);
    expect(await violations(program)).to.deep.equal([]);
    await press(program, 'Show my programme');
    await waitFor(() => location.hash === '');
    await waitFor(() => names(program)[0] === 'Hip circle');
  });

  it('becomes the visitor’s own when they say so, and the one before can be brought back', async () => {
    show(`#q=x&program=${await encodeProgram(shared)}`);
    const { program, programs } = await shown(['hip-circle']);
    await waitFor(() => button(program, 'Put it in the place of mine'));
    await press(program, 'Put it in the place of mine');
    await waitFor(() => location.hash === '#q=x');
    expect(programs.snapshot.program).to.deep.equal(shared);
    await press(program, 'Undo');
    expect(names(program)).to.deep.equal(['Hip circle']);
  });

  for (const [what, hash, message] of [
    ['cut', '#program=1eJyLVkrLVHDMy0tU0lEC', 'This link is not complete'],
    ['made by hand', '#program=<b>x</b>', 'This link is not complete'],
    ['of a newer page', '#program=9abcdef', 'This link was made with a newer version'],
  ])
    it(`that is ${what} is explained, and costs nothing`, async () => {
      const { program } = await shown(['hip-circle']);
      location.hash = hash;
      await waitFor(() => words(find(program, '[role=alert]')).includes(message) || undefined);
      expect(names(program)).to.deep.equal(['Hip circle']);
      expect(await violations(program)).to.deep.equal([]);
    });

  it('gives a link and a code, and puts nothing of it into the address of the page', async () => {
    const { program, programs } = await shown(['bridge']);
    programs.change(0, { note: 'My knee' });
    await press(program, 'Share');
    const field = await waitFor(() => find<HTMLInputElement>(program, 'input[readonly]'));
    expect(field.value).to.equal(`${location.href}#program=${await encodeProgram(programs.snapshot.program)}`);
    expect(find(program, 'svg.qr')!.getAttribute('aria-label')).to.equal('Code to scan with the camera of a phone');
    expect(location.hash).to.equal('');
    expect(await violations(program)).to.deep.equal([]);
    programs.add('hip-circle');
    await waitFor(() => !field.value.endsWith(`#program=`) && field.value.length > 40 && names(program).length === 2);
  });
});

describe('exercise-program: kept and taken along', () => {
  it('is kept on the device only on demand, and deleted on demand', async () => {
    const values = new Map<string, string>();
    const device = {
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => void values.set(key, value),
      removeItem: (key: string) => void values.delete(key),
    };
    const { program } = await shown(['bridge'], () => device);
    expect(values.size).to.equal(0);
    await press(program, 'Save on this device');
    expect(words(find(program, '[part=keep]'))).to.contain('Saved on this device, and nowhere else.');
    expect(values.size).to.equal(1);
    await press(program, 'Delete from this device');
    expect(values.size).to.equal(0);
    expect(names(program)).to.deep.equal(['Bridge']);
  });

  it('says that a browser keeps nothing, and loses nothing', async () => {
    const { program } = await shown(['bridge'], () => {
      throw new DOMException('no', 'SecurityError');
    });
    await press(program, 'Save on this device');
    expect(words(find(program, '[part=keep]'))).to.contain('This browser saves nothing');
    expect(names(program)).to.deep.equal(['Bridge']);
    expect(await violations(program)).to.deep.equal([]);
  });

  it('is saved as a file and opened again, and a file of another kind is explained', async () => {
    const { program, programs } = await shown(['bridge']);
    programs.describe({ title: 'A/B: "mine"' });
    programs.mark('own', '2026-11-30', true);
    const { name, text } = await saved(() => button(program, 'Save as a file').click());
    expect(name).to.equal('A B mine.json');
    const input = find<HTMLInputElement>(program, 'input[type=file]')!;
    const choose = async (content: string) => {
      const files = new DataTransfer();
      files.items.add(new File([content], 'x.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
      await waitFor(() => !input.value);
      await deepSettled(program);
    };
    await choose('{"kind":"holiday"}');
    expect(words(find(program, '[role=alert]'))).to.contain('There is no programme in this file.');
    const { program: other, programs: empty } = await shown();
    const place = find<HTMLInputElement>(other, 'input[type=file]')!;
    const files = new DataTransfer();
    files.items.add(new File([text], 'x.json'));
    place.files = files.files;
    place.dispatchEvent(new Event('change'));
    await waitFor(() => button(other, 'Make it mine'));
    await press(other, 'Make it mine');
    expect(empty.snapshot.program).to.deep.equal(programs.snapshot.program);
    expect(empty.snapshot.done).to.deep.equal({ own: ['2026-11-30'] });
  });

  it('goes into a calendar with the habit in its line', async () => {
    const { program, programs } = await shown(['bridge']);
    programs.describe({ title: 'Hips', anchor: 'after brushing my teeth', days: [1, 4], weeks: 2 });
    await press(program, 'Calendar');
    await waitFor(() => button(program, 'Save the calendar file'));
    expect(await violations(program)).to.deep.equal([]);
    const { name, text } = await saved(() => button(program, 'Save the calendar file').click());
    expect(name).to.equal('Hips.ics');
    const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
    expect(lines).to.include('SUMMARY:Hips: after brushing my teeth');
    expect(lines).to.include('RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=MO,TH');
    expect(lines.find((line) => line.startsWith('DTSTART'))).to.match(/^DTSTART:\d{8}T080000$/);
    expect(lines.find((line) => line.startsWith('DESCRIPTION'))).to.contain('1. Bridge: 2 sets of 8');
    expect(lines).to.include('BEGIN:VALARM');
  });

  it('is printed as a copy of its own, with boxes and code, and nothing stays behind', async () => {
    const { program, programs } = await shown(['bridge', 'hip-circle']);
    programs.change(0, { note: 'Slowly' });
    programs.describe({ days: [1, 3], weeks: 3 });
    await press(program, 'Print');
    await waitFor(() => find(program, '.tool fieldset'));
    expect(await violations(program)).to.deep.equal([]);
    const { print } = window;
    const printed = new Promise<void>((resolve) => (window.print = () => resolve()));
    find(program, '.tool .primary')!.click();
    await printed;
    window.print = print;
    const copy = document.querySelector<ExerciseProgram>('body > exercise-program')!;
    expect(words(find(copy, '.paper-lines'))).to.equal('Bridge 2 sets of 8 Slowly Hip circle 2 sets of 8');
    expect(all(copy, '.box')).to.have.length(6);
    expect(find(copy, 'svg.qr')).not.to.equal(null);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('body > exercise-program')).to.equal(null);
  });

  it('sends nothing anywhere, whatever is done with it', async () => {
    const { program, programs } = await shown(['bridge']);
    await press(program, 'Share');
    await press(program, 'Calendar');
    await press(program, 'Print');
    await press(program, 'Add exercises');
    performance.clearResourceTimings();
    const { sendBeacon } = navigator;
    const { fetch } = window;
    const { open } = XMLHttpRequest.prototype;
    const asked: unknown[] = [];
    const note = (what: unknown): never => {
      asked.push(what);
      throw new Error('The network was asked.');
    };
    navigator.sendBeacon = note;
    window.fetch = note;
    XMLHttpRequest.prototype.open = note;
    programs.change(0, { note: 'My left hip hurts', sets: 3 });
    programs.mark('own', '2026-11-30', true);
    programs.keep();
    await press(program, 'Share');
    await waitFor(() => find(program, 'svg.qr'));
    await saved(() => button(program, 'Save as a file').click());
    Object.assign(navigator, { sendBeacon });
    Object.assign(window, { fetch });
    XMLHttpRequest.prototype.open = open;
    expect(asked).to.deep.equal([]);
    const requests = performance.getEntriesByType('resource').map(({ name }) => decodeURIComponent(name));
    expect(requests.filter((name) => /hurts|program=|bridge/.test(name))).to.deep.equal([]);
  });
});
