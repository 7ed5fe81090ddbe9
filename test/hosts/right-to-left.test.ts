import { expect, fixture, html } from '@open-wc/testing';
import type { ExerciseLibrary } from '../../src/elements/exercise-library/exercise-library.js';
import '../../src/define/all.js';
import { complete, deepQueryAll, deepSettled, waitFor } from '../helpers/fixtures.js';
import { sampleLibrary } from '../helpers/sample-library.js';

const WIDTH = 900;

async function libraryIn(box: HTMLElement, attributes: Record<string, string> = {}): Promise<ExerciseLibrary> {
  const library = document.createElement('exercise-library');
  for (const [name, value] of Object.entries(attributes)) library.setAttribute(name, value);
  library.data = sampleLibrary();
  box.append(library);
  await complete(library);
  return library;
}

const makeBox = () => fixture<HTMLElement>(html`<div lang="en"></div>`);

/** Which way everything of ours runs, and whether the first card stands at the right end of its row. */
function runs(library: Element): { ways: string[]; firstAtRight: boolean } {
  const boxes = [library, ...deepQueryAll(library, '*')].flatMap(({ localName, shadowRoot }) =>
    localName.startsWith('exercise-') && localName !== 'exercise-figure'
      ? [...(shadowRoot?.querySelectorAll('.base') ?? [])]
      : [],
  );
  const [first, second] = deepQueryAll(library, 'exercise-card').map((card) => card.getBoundingClientRect().left);
  return { ways: [...new Set(boxes.map((box) => getComputedStyle(box).direction))], firstAtRight: first > second };
}

const MIRRORED = { ways: ['rtl'], firstAtRight: true };
const AS_WRITTEN = { ways: ['ltr'], firstAtRight: false };

describe('on a page that runs from right to left', () => {
  let box: HTMLElement;
  beforeEach(async () => {
    box = await makeBox();
    box.style.width = `${WIDTH}px`;
  });
  afterEach(() => document.documentElement.removeAttribute('dir'));

  it('is mirrored when the page says so', async () => {
    document.documentElement.dir = 'rtl';
    expect(runs(await libraryIn(box))).to.deep.equal(MIRRORED);
  });

  it('is mirrored when something around it says so', async () => {
    box.dir = 'rtl';
    expect(runs(await libraryIn(box))).to.deep.equal(MIRRORED);
  });

  it('is mirrored when its own tag says so', async () => {
    expect(runs(await libraryIn(box, { dir: 'rtl' }))).to.deep.equal(MIRRORED);
  });

  it('is mirrored when only a style sheet says so', async () => {
    box.style.direction = 'rtl';
    expect(runs(await libraryIn(box))).to.deep.equal(MIRRORED);
  });

  it('turns around when the page does', async () => {
    const library = await libraryIn(box);
    expect(runs(library)).to.deep.equal(AS_WRITTEN);
    for (const [dir, expected] of [
      ['rtl', MIRRORED],
      ['ltr', AS_WRITTEN],
    ] as const) {
      document.documentElement.dir = dir;
      await deepSettled(library);
      expect(runs(library)).to.deep.equal(expected);
    }
  });

  it('stays as the page is where only the language is Arabic, but reads Arabic the right way', async () => {
    const data = sampleLibrary();
    Object.assign(data.exercises[0].name, { ar: 'دوائر الورك' });
    const library = await libraryIn(box, { lang: 'ar' });
    library.data = data;
    const link = await waitFor(() =>
      deepQueryAll<HTMLElement>(library, 'a').find((one) => one.textContent.includes('دوائر')),
    );
    expect(getComputedStyle(link).direction).to.equal('rtl');
    expect(runs(library)).to.deep.equal(AS_WRITTEN);
  });

  it('needs no more room than it has', async () => {
    document.documentElement.dir = 'rtl';
    for (const width of [WIDTH, 320]) {
      box.style.width = `${width}px`;
      const library = await libraryIn(box);
      const edges = deepQueryAll(library, 'exercise-card').map((card) => card.getBoundingClientRect());
      const room = box.getBoundingClientRect();
      expect(Math.min(...edges.map(({ left }) => left))).to.be.at.least(room.left - 1);
      expect(Math.max(...edges.map(({ right }) => right))).to.be.at.most(room.right + 1);
      library.remove();
    }
  });
});
