import { expect, fixture, html } from '@open-wc/testing';
import type { ExerciseList } from '../../src/elements/exercise-list/exercise-list.js';
import { LibraryStore } from '../../src/store/library-store.js';
import { violations } from '../helpers/axe.js';
import { deepQuery, deepQueryAll, deepSettled, libraryWith } from '../helpers/fixtures.js';
import { largeLibrary, sampleLibrary } from '../helpers/sample-library.js';

const cards = (element: Element) => deepQueryAll(element, 'exercise-card');
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('exercise-list', () => {
  it('shows a page of cards and more on request, with the focus on the first new one', async () => {
    const library = await libraryWith(largeLibrary(60));
    expect(cards(library)).to.have.length(24);
    const more = deepQuery<HTMLButtonElement>(library, '.more button')!;
    expect(more.textContent.trim()).to.equal('Show 24 more exercises');
    more.click();
    await Promise.resolve();
    await deepSettled(library);
    await wait(20);
    expect(cards(library)).to.have.length(48);
    const list = deepQuery(library, 'exercise-list')!;
    expect(list.shadowRoot!.activeElement).to.equal(cards(library)[24]);
    deepQuery<HTMLButtonElement>(library, '.more button')!.click();
    await Promise.resolve();
    await deepSettled(library);
    expect(cards(library)).to.have.length(60);
    expect(deepQuery(library, '.more')).to.equal(null);
  });

  it('keeps every card whole on paper', async () => {
    const library = await libraryWith();
    const items = cards(library).map((card) => card.parentElement!);
    expect(items.map((item) => getComputedStyle(item).breakInside)).to.deep.equal(items.map(() => 'avoid'));
    expect(items).to.have.length.above(2);
  });

  it('says how many there are, for eyes at once and for ears after a pause', async () => {
    const library = await libraryWith();
    library.store.choose('category', ['lift']);
    await Promise.resolve();
    await deepSettled(library);
    const list = deepQuery(library, 'exercise-list')!;
    expect(list.shadowRoot!.querySelector('.count')!.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      '2 exercises of 5',
    );
    await wait(600);
    await deepSettled(library);
    expect(list.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('2 exercises of 5');
  });

  it('says politely that a library is on its way, when it takes a moment', async () => {
    let arrive = (): void => undefined;
    const slow = new Promise<Response>((resolve) => {
      arrive = () => resolve(new Response(JSON.stringify(sampleLibrary())));
    });
    const list = await fixture<ExerciseList>(html`<exercise-list lang="en"></exercise-list>`);
    list.store = new LibraryStore({ fetch: () => slow });
    void list.store.load('https://example.org/library.json');
    const said = () => list.shadowRoot!.querySelector('[role=status]')!.textContent;
    await wait(700);
    await list.updateComplete;
    expect(said()).to.equal('The exercises are being loaded.');
    arrive();
    await wait(900);
    await list.updateComplete;
    expect(said()).to.equal('5 exercises of 5');
  });

  it('takes chosen filters away one by one, or all, and keeps the focus near', async () => {
    const library = await libraryWith();
    library.store.choose('movement', ['flexion', 'extension']);
    library.store.setMaxLevel(2);
    await Promise.resolve();
    await deepSettled(library);
    const list = deepQuery(library, 'exercise-list')!;
    const tags = () => [...list.shadowRoot!.querySelectorAll<HTMLButtonElement>('.tag')];
    expect(tags().map((tag) => tag.textContent.trim())).to.deep.equal(['Flexion', 'Extension', 'Up to Basic']);
    expect(tags()[0].getAttribute('aria-label')).to.equal('Remove filter Flexion');
    tags()[0].focus();
    tags()[0].click();
    await Promise.resolve();
    await deepSettled(library);
    expect(library.store.snapshot.selection.terms.movement).to.deep.equal(['extension']);
    expect(list.shadowRoot!.activeElement).to.equal(list.shadowRoot!.querySelector('.count'));
    list.shadowRoot!.querySelector<HTMLButtonElement>('.status .link')!.click();
    await Promise.resolve();
    await deepSettled(library);
    expect(tags()).to.have.length(0);
    expect(cards(library)).to.have.length(5);
  });

  it('shows the way out when nothing fits', async () => {
    const library = await libraryWith();
    library.store.search('zzzzzz');
    await Promise.resolve();
    await deepSettled(library);
    const list = deepQuery(library, 'exercise-list')!;
    expect(list.matches(':state(empty)')).to.equal(true);
    expect(deepQuery(list, '.message')!.textContent).to.contain('No exercise found for “zzzzzz”');
    expect(await violations(list)).to.deep.equal([]);
    deepQuery<HTMLButtonElement>(list, '.message button')!.click();
    await Promise.resolve();
    await deepSettled(library);
    expect(cards(library)).to.have.length(5);
    expect(deepQuery<HTMLInputElement>(library, 'input')!.value).to.equal('');
  });

  it('shows boxes of the final size while it loads', async () => {
    const list = document.createElement('exercise-list');
    document.body.append(list);
    await deepSettled(list);
    expect(list.matches(':state(loading)')).to.equal(true);
    expect(list.shadowRoot!.querySelectorAll('.skeleton')).to.have.length(8);
    expect(await violations(list)).to.deep.equal([]);
    list.remove();
  });
});
