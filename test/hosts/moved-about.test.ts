import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.js';
import type { ExerciseLibrary } from '../../src/elements/exercise-library/exercise-library.js';
import { complete, deepQuery, deepQueryAll, deepSettled, libraryWith } from '../helpers/fixtures.js';
import { sampleLibrary } from '../helpers/sample-library.js';

const cards = (library: Element) => deepQueryAll(library, 'exercise-card').length;

/** It still answers a search, and only once. */
async function answers(library: ExerciseLibrary): Promise<void> {
  const before = cards(library);
  library.store.search('bridge');
  await deepSettled(library);
  expect(cards(library)).to.equal(1);
  library.store.clear();
  await deepSettled(library);
  expect(cards(library)).to.equal(before);
}

/** How a card looks: what would be missing first without its style sheets. */
function look(library: Element): string[] {
  const body = deepQuery(library, '.body')!;
  const { paddingLeft, display, flexDirection } = body.ownerDocument.defaultView!.getComputedStyle(body);
  return [paddingLeft, display, flexDirection];
}

describe('a library that is moved about', () => {
  it('keeps its cards and its search through fifty moves', async () => {
    const library = await libraryWith();
    const drawn = deepQuery(library, 'exercise-card');
    const places = [library.parentElement!, await fixture<HTMLElement>(html`<section lang="en"></section>`)];
    for (let i = 0; i < 50; i++) places[i % 2].append(library);
    await deepSettled(library);
    expect(deepQuery(library, 'exercise-card')).to.equal(drawn);
    await answers(library);
  });

  it('looks the same in another document, and back', async () => {
    const library = await libraryWith();
    const expected = look(library);
    const home = library.parentElement!;
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="other" width="1000" height="600"></iframe>`);
    frame.contentDocument!.documentElement.lang = 'en';
    frame.contentDocument!.body.append(library);
    await deepSettled(library);
    expect(look(library)).to.deep.equal(expected);
    home.append(library);
    await deepSettled(library);
    expect(look(library)).to.deep.equal(expected);
    await answers(library);
  });

  it('can be cloned with the library written inside', async () => {
    const library = await fixture<ExerciseLibrary>(html`<exercise-library lang="en"></exercise-library>`);
    const script = Object.assign(document.createElement('script'), { type: 'application/json' });
    script.textContent = JSON.stringify(sampleLibrary());
    library.append(script);
    await complete(library);
    const copy = library.cloneNode(true) as ExerciseLibrary;
    library.after(copy);
    await complete(copy);
    expect(cards(copy)).to.equal(cards(library));
    expect(copy.store).not.to.equal(library.store);
  });

  it('is whole when the page shows it later', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="en" hidden></div>`);
    const library = document.createElement('exercise-library');
    library.data = sampleLibrary();
    box.append(library);
    await complete(library);
    box.hidden = false;
    await deepSettled(library);
    expect(deepQuery(library, 'exercise-card')!.getBoundingClientRect().height).to.be.greaterThan(50);
  });

  it('hears nothing any more once it is gone', async () => {
    const library = await libraryWith();
    const [card] = deepQueryAll<HTMLElement & { isUpdatePending: boolean }>(library, 'exercise-card');
    library.remove();
    library.store.search('bridge');
    await Promise.resolve();
    expect([library.isUpdatePending, card.isUpdatePending]).to.deep.equal([false, false]);
  });

  it('works inside the shadow root of another element', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const library = document.createElement('exercise-library');
    library.data = sampleLibrary();
    host.attachShadow({ mode: 'open' }).append(library);
    await complete(library);
    await answers(library);
  });
});
