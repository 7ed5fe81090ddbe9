import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ExerciseSearchEvent } from '../../src/events.js';
import { violations } from '../helpers/axe.js';
import { deepQuery, deepQueryAll, deepSettled, libraryWith } from '../helpers/fixtures.js';

const names = (library: Element) =>
  deepQueryAll(library, 'exercise-card').map((card) => card.shadowRoot!.querySelector('a')!.textContent.trim());

describe('exercise-search', () => {
  it('finds while the visitor types, marks what it found and tells the site after a pause', async () => {
    const library = await libraryWith();
    const search = deepQuery(library, 'exercise-search')!;
    search.focus();
    const told = oneEvent(library, 'exercise-search');
    await sendKeys({ type: 'brid' });
    await deepSettled(library);
    expect(names(library)).to.deep.equal(['Bridge']);
    const mark = deepQuery(library, 'exercise-card')!.shadowRoot!.querySelector('mark')!;
    expect(mark.textContent).to.equal('Brid');
    const event = (await told) as unknown as ExerciseSearchEvent;
    expect([event.query, event.count]).to.deep.equal(['brid', 1]);
  });

  it('knows the words of the other language and forgives a typing mistake', async () => {
    const library = await libraryWith();
    for (const query of ['heupcirkel', 'HÉUP', 'brigde', 'bending']) {
      library.store.search(query);
      await Promise.resolve();
      expect(library.store.snapshot.answer.count, query).to.be.above(0);
    }
    expect(library.store.snapshot.answer.hits[0].id).to.equal('hip-circle');
  });

  it('is emptied by Escape and by its button, and keeps the focus', async () => {
    const library = await libraryWith();
    const search = deepQuery(library, 'exercise-search')!;
    const input = search.shadowRoot!.querySelector('input')!;
    search.focus();
    await sendKeys({ type: 'band' });
    await sendKeys({ press: 'Escape' });
    await deepSettled(library);
    expect([input.value, library.store.snapshot.query]).to.deep.equal(['', '']);
    await sendKeys({ type: 'band' });
    await deepSettled(library);
    search.shadowRoot!.querySelector('button')!.click();
    await deepSettled(library);
    expect(names(library)).to.have.length(5);
    expect(search.shadowRoot!.activeElement).to.equal(input);
    expect(search.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('keeps keys to itself, so that shortcuts of the page do not fire', async () => {
    const library = await libraryWith();
    const heard: string[] = [];
    const listen = (event: Event) => heard.push(event.type);
    for (const type of ['keydown', 'keyup', 'input', 'beforeinput']) document.body.addEventListener(type, listen);
    deepQuery(library, 'exercise-search')!.focus();
    await sendKeys({ type: 'a' });
    await sendKeys({ press: 'ArrowLeft' });
    for (const type of ['keydown', 'keyup', 'input', 'beforeinput']) document.body.removeEventListener(type, listen);
    expect(heard).to.deep.equal([]);
  });

  it('shows what the store says, and does not touch the field while they agree', async () => {
    const library = await libraryWith();
    const input = deepQuery<HTMLInputElement>(library, 'input')!;
    library.store.search('band');
    await Promise.resolve();
    await deepSettled(library);
    expect(input.value).to.equal('band');
    input.value = 'band ';
    input.dispatchEvent(new Event('input'));
    await deepSettled(library);
    expect(input.value).to.equal('band ');
  });

  it('is accessible', async () => {
    const library = await libraryWith();
    expect(await violations(deepQuery(library, 'exercise-search')!)).to.deep.equal([]);
  });
});
