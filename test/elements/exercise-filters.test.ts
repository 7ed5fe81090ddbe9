import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { ExerciseFilterEvent } from '../../src/events.js';
import { violations } from '../helpers/axe.js';
import { deepQuery, deepQueryAll, deepSettled, libraryWith, openFilters } from '../helpers/fixtures.js';
import { sampleLibrary } from '../helpers/sample-library.js';

const chip = (root: Element, name: string) =>
  deepQueryAll<HTMLButtonElement>(root, '.chip').find((button) => button.textContent.includes(name))!;
const ids = (library: Element) =>
  deepQueryAll<HTMLElement & { exercise: { id: string } }>(library, 'exercise-card').map((card) => card.exercise.id);
const act = async (library: Element, button: HTMLElement) => {
  button.click();
  await Promise.resolve();
  await deepSettled(library);
};

describe('exercise-filters', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('browses by category; a second click shows everything again', async () => {
    const library = await libraryWith();
    const [rotate, lift] = deepQueryAll<HTMLButtonElement>(library, '.category');
    await act(library, rotate);
    expect(ids(library)).to.deep.equal(['hip-circle', 'knee-turn']);
    await act(library, lift);
    expect(ids(library)).to.deep.equal(['bridge', 'band-walk']);
    expect(lift.getAttribute('aria-pressed')).to.equal('true');
    await act(library, lift);
    expect(ids(library)).to.have.length(5);
  });

  it('counts live how many each choice gives', async () => {
    const library = await libraryWith();
    const count = (name: string) => chip(library, name).querySelector('.n')!.textContent;
    expect([count('Flexion'), count('Extension')]).to.deep.equal(['2', '3']);
    await act(library, deepQueryAll<HTMLButtonElement>(library, '.category')[1]);
    expect([count('Flexion'), count('Extension')]).to.deep.equal(['0', '2']);
    expect(chip(library, 'Flexion').disabled).to.equal(true);
  });

  it('tells the site what was chosen, but never from a private taxonomy', async () => {
    const data = sampleLibrary();
    Object.assign(data.exercises[0].terms, { condition: ['pregnant'] });
    const library = await libraryWith(
      data,
      html`<exercise-library lang="en"
        ><exercise-filters only="movement condition"></exercise-filters><exercise-list></exercise-list
      ></exercise-library>`,
    );
    const told = oneEvent(library, 'exercise-filter');
    await act(library, chip(library, 'Extension'));
    const event = (await told) as unknown as ExerciseFilterEvent;
    expect([event.taxonomy, event.terms, event.count]).to.deep.equal(['movement', ['extension'], 3]);
    let heard = 0;
    library.addEventListener('exercise-filter', () => heard++);
    library.store.clear();
    await openFilters(library);
    await act(library, chip(library, 'Pregnant'));
    await Promise.resolve();
    await Promise.resolve();
    expect(library.store.snapshot.selection.terms.condition).to.deep.equal(['pregnant']);
    expect(heard).to.equal(0);
  });

  it('unfolds in a wide place, with level, a drop-down list and what you have at home', async () => {
    await setViewport({ width: 1000, height: 800 });
    const library = await libraryWith();
    const open = deepQuery<HTMLButtonElement>(library, '.open')!;
    expect((await openFilters(library)).matches(':modal')).to.equal(false);
    expect(open.getAttribute('aria-expanded')).to.equal('true');
    await act(library, chip(library, 'No equipment'));
    expect(ids(library)).to.deep.equal(['knee-turn']);
    await act(library, chip(library, 'Mat'));
    expect(ids(library)).to.deep.equal(['hip-circle', 'knee-turn', 'bridge']);
    expect(chip(library, 'No equipment').getAttribute('aria-pressed')).to.equal('false');
    await act(library, chip(library, 'Start'));
    expect(ids(library)).to.deep.equal(['hip-circle']);
    library.store.clear();
    const select = deepQuery<HTMLSelectElement>(library, 'select')!;
    select.value = 'standing';
    select.dispatchEvent(new Event('change'));
    await Promise.resolve();
    await deepSettled(library);
    expect(ids(library)).to.deep.equal(['band-walk']);
    expect(open.textContent).to.contain('1');
    expect(await violations(library)).to.deep.equal([]);
  });

  it('opens as a sheet on a phone: modal, closed by Escape, the focus back on its button', async () => {
    await setViewport({ width: 360, height: 640 });
    const library = await libraryWith();
    const open = deepQuery<HTMLButtonElement>(library, '.open')!;
    open.focus();
    const dialog = await openFilters(library);
    expect(dialog.matches(':modal')).to.equal(true);
    expect(dialog.getBoundingClientRect().width).to.equal(document.documentElement.clientWidth);
    expect(await violations(library)).to.deep.equal([]);
    await act(library, chip(dialog, 'Flexion'));
    expect(deepQuery(library, '.sheet-foot .primary')!.textContent.trim()).to.equal('Show 2 exercises');
    await sendKeys({ press: 'Escape' });
    await deepSettled(library);
    expect(dialog.open).to.equal(false);
    expect(open.getRootNode()).to.have.property('activeElement', open);
    expect(open.getAttribute('aria-expanded')).to.equal('false');
  });

  it('takes no room where a file has no vocabularies', async () => {
    const { library: info, ...rest } = sampleLibrary();
    const library = await libraryWith({ ...rest, taxonomies: {}, library: { ...info, levelScale: undefined } });
    const [browse, filters] = deepQueryAll<HTMLElement>(library, 'exercise-filters');
    expect(browse.offsetHeight).to.equal(0);
    expect(getComputedStyle(browse).display).to.equal('none');
    const search = deepQuery(library, 'exercise-search')!;
    expect(filters.getBoundingClientRect().bottom).to.equal(search.getBoundingClientRect().bottom);
  });
});
