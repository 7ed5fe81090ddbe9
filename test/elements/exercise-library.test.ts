import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ExerciseLibrary } from '../../src/elements/exercise-library/exercise-library.js';
import type { ExerciseLibraryErrorEvent, ExerciseLibraryProblemsEvent } from '../../src/events.js';
import { violations } from '../helpers/axe.js';
import { complete, deepQuery, deepQueryAll, deepSettled, libraryWith, waitFor } from '../helpers/fixtures.js';
import { sampleLibrary } from '../helpers/sample-library.js';

const cards = (library: Element) => deepQueryAll(library, 'exercise-card');
const names = (library: Element) =>
  deepQueryAll(library, 'exercise-card').map((card) => card.shadowRoot!.querySelector('a')!.textContent.trim());
const jsonUrl = (data: unknown) =>
  URL.createObjectURL(new Blob([typeof data === 'string' ? data : JSON.stringify(data)]));

describe('exercise-library', () => {
  it('shows a whole library from one address', async () => {
    const library = await fixture<ExerciseLibrary>(
      html`<exercise-library lang="en" src=${jsonUrl(sampleLibrary())}></exercise-library>`,
    );
    await complete(library);
    expect(names(library)).to.deep.equal(['Hip circle', 'Knee turn', 'Bridge', 'Band walk', 'English only']);
    const categories = deepQueryAll(library, 'button.category').map((category) =>
      category.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(categories).to.deep.equal(['Rotate Turn slowly. 2 exercises', 'Lift Grow strong. 2 exercises']);
  });

  it('reads a library that stands in the page', async () => {
    const library = await fixture<ExerciseLibrary>(html`<exercise-library lang="nl"></exercise-library>`);
    const script = Object.assign(document.createElement('script'), { type: 'application/json' });
    script.textContent = JSON.stringify(sampleLibrary());
    library.append(script);
    await new Promise((resolve) => setTimeout(resolve));
    await complete(library);
    expect(names(library)[0]).to.equal('Heupcirkel');
  });

  it('says that it is ready', async () => {
    const library = await fixture<ExerciseLibrary>(html`<exercise-library></exercise-library>`);
    library.data = sampleLibrary();
    const event = await oneEvent(library, 'exercise-library-ready');
    expect((event as unknown as { count: number }).count).to.equal(5);
  });

  it('lets the last of several sources win', async () => {
    const library = await libraryWith();
    const other = { ...sampleLibrary(), exercises: [{ id: 'only', name: 'Only one' }] };
    library.data = sampleLibrary();
    await library.updateComplete;
    library.data = other;
    await library.updateComplete;
    await complete(library);
    expect(names(library)).to.deep.equal(['Only one']);
  });

  it('hides a broken exercise alone and tells the owner its place and the cure', async () => {
    const data = sampleLibrary() as { exercises: unknown[] };
    data.exercises[1] = { id: 'knee-turn' };
    const library = await fixture<ExerciseLibrary>(html`<exercise-library debug></exercise-library>`);
    library.data = data;
    const event = (await oneEvent(library, 'exercise-library-problems')) as unknown as ExerciseLibraryProblemsEvent;
    await deepSettled(library);
    expect(cards(library)).to.have.length(4);
    expect(event.problems[0].path).to.contain('exercises[1]');
    expect(library.shadowRoot!.querySelector('.problems')!.textContent).to.contain('name');
  });

  const failures: [string, string, string][] = [
    ['is missing', '/nothing-here.json', 'network'],
    ['is empty', jsonUrl(''), 'format'],
    ['is a web page', jsonUrl('<!doctype html><p>Not found'), 'format'],
    ['is not JSON', jsonUrl('{"schemaVersion": "1.0", oops'), 'format'],
    ['is of a later major version', jsonUrl({ ...sampleLibrary(), schemaVersion: '2.0' }), 'version'],
  ];
  for (const [what, src, reason] of failures) {
    it(`stays calm for the visitor and clear for the owner when the file ${what}`, async () => {
      const library = await fixture<ExerciseLibrary>(html`<exercise-library lang="en"></exercise-library>`);
      library.src = src;
      const event = (await oneEvent(library, 'exercise-library-error')) as unknown as ExerciseLibraryErrorEvent;
      await deepSettled(library);
      expect(event.reason).to.equal(reason);
      expect(event.message).to.have.length.above(30);
      expect(library.matches(':state(error)')).to.equal(true);
      expect(deepQuery(library, '.message')!.textContent).to.contain('could not be loaded');
      expect(await violations(library)).to.deep.equal([]);
    });
  }

  it('shows grey boxes for a file that takes a while, and none for one that is quick', async () => {
    const waiting = await fixture<ExerciseLibrary>(html`<exercise-library lang="en"></exercise-library>`);
    expect(waiting.matches(':state(waiting)')).to.equal(true);
    expect(waiting.getBoundingClientRect().height).to.be.above(500);
    await waitFor(() => deepQuery(waiting, '.skeleton'));
    expect(waiting.matches(':state(waiting)')).to.equal(false);
    const quick = await fixture<ExerciseLibrary>(html`<exercise-library lang="en"></exercise-library>`);
    let seen = 0;
    const watch = new MutationObserver(() => (seen += deepQueryAll(quick, '.skeleton').length));
    watch.observe(quick.shadowRoot!, { childList: true, subtree: true });
    quick.data = sampleLibrary();
    await complete(quick);
    watch.disconnect();
    expect(seen).to.equal(0);
    expect(deepQueryAll(quick, 'exercise-card')).to.have.length(5);
  });

  it('tries again when the visitor asks', async () => {
    const library = await fixture<ExerciseLibrary>(
      html`<exercise-library lang="en" src="/gone.json"></exercise-library>`,
    );
    await complete(library);
    const before = library.store.snapshot;
    deepQuery<HTMLButtonElement>(library, '.message button')!.click();
    await Promise.resolve();
    expect(library.store.snapshot.state).to.equal('loading');
    await complete(library);
    expect(library.store.snapshot).not.to.equal(before);
  });

  it('keeps what the author wrote readable until the library is there, and after an error', async () => {
    const library = await fixture<ExerciseLibrary>(
      html`<exercise-library lang="en"><p>Call us for our exercises.</p></exercise-library>`,
    );
    const written = library.querySelector('p')!;
    await deepSettled(library);
    expect(written.getBoundingClientRect().height).to.be.above(0);
    library.data = sampleLibrary();
    await complete(library);
    expect(written.getBoundingClientRect().height).to.equal(0);
    library.data = 42;
    await complete(library);
    expect(written.getBoundingClientRect().height).to.be.above(0);
  });

  it('leaves the layout to the author who composes it', async () => {
    const library = await libraryWith(
      sampleLibrary(),
      html`<exercise-library lang="en"
        ><h2>Ours</h2>
        <exercise-list></exercise-list
      ></exercise-library>`,
    );
    expect(library.shadowRoot!.querySelector('exercise-list')).to.equal(null);
    expect(deepQueryAll(library.querySelector('exercise-list')!, 'exercise-card')).to.have.length(5);
    expect(library.querySelector('h2')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('lends its store to elements that name it, in any order', async () => {
    const page = await fixture(html`<div><exercise-search library="named"></exercise-search></div>`);
    await deepSettled(page.firstElementChild!);
    const library = document.createElement('exercise-library');
    library.id = 'named';
    library.data = sampleLibrary();
    page.append(library);
    await complete(library);
    const input = page.querySelector('exercise-search')!.shadowRoot!.querySelector('input')!;
    input.value = 'bridge';
    input.dispatchEvent(new Event('input'));
    await complete(library);
    expect(library.store.snapshot.query).to.equal('bridge');
    expect(names(library)).to.deep.equal(['Bridge']);
  });

  it('changes its language while it runs, and marks texts that are not translated', async () => {
    const page = await fixture(html`<div lang="en"><exercise-library></exercise-library></div>`);
    const library = page.firstElementChild as ExerciseLibrary;
    library.data = sampleLibrary();
    await complete(library);
    expect(names(library)[0]).to.equal('Hip circle');
    page.setAttribute('lang', 'nl-BE');
    await Promise.resolve();
    await deepSettled(library);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await deepSettled(library);
    expect(names(library)[0]).to.equal('Heupcirkel');
    expect(deepQuery(library, '.count')!.textContent).to.contain('5 oefeningen');
    const untranslated = cards(library)[4].shadowRoot!.querySelector('a')!;
    expect(untranslated.lang).to.equal('en');
    expect(cards(library)[0].shadowRoot!.querySelector('a')!.hasAttribute('lang')).to.equal(false);
  });

  it('is accessible, light and dark', async () => {
    for (const scheme of ['light', 'dark']) {
      const page = await fixture<HTMLElement>(html`<div><exercise-library lang="en"></exercise-library></div>`);
      page.style.cssText = `color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#111' : '#fff'}`;
      const library = page.firstElementChild as ExerciseLibrary;
      library.data = sampleLibrary();
      await complete(library);
      expect(await violations(library), scheme).to.deep.equal([]);
    }
  });

  it('keeps working when it is moved, and reads its file once', async () => {
    const library = await libraryWith();
    const before = library.store.snapshot;
    const elsewhere = await fixture(html`<section></section>`);
    elsewhere.append(library);
    await deepSettled(library);
    expect(library.store.snapshot.answer).to.equal(before.answer);
    expect(cards(library)).to.have.length(5);
    library.store.search('bridge');
    await Promise.resolve();
    await deepSettled(library);
    expect(names(library)).to.deep.equal(['Bridge']);
  });
});
