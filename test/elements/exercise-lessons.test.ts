import { expect, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { ExerciseLessons } from '../../src/elements/exercise-lessons/exercise-lessons.js';
import type { ExerciseLibrary } from '../../src/elements/exercise-library/exercise-library.js';
import '../../src/define/all.js';
import { violations } from '../helpers/axe.js';
import { can } from '../helpers/engine.js';
import { deepQuery, deepSettled, libraryWith, waitFor } from '../helpers/fixtures.js';
import { trainingLibrary } from '../helpers/training-library.js';

const inside = (lessons: Element, selector: string) => [...lessons.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const titles = (lessons: Element) => inside(lessons, 'summary').map(({ textContent }) => textContent.trim());

async function lessonsWith(
  template = html`<exercise-lessons></exercise-lessons>`,
  lang = 'en',
): Promise<[ExerciseLessons, ExerciseLibrary]> {
  const library = await libraryWith(
    trainingLibrary(),
    html`<exercise-library lang=${lang}>${template}</exercise-library>`,
  );
  const lessons = library.querySelector<ExerciseLessons>('exercise-lessons')!;
  await waitFor(() => !!inside(lessons, 'summary').length || lessons.matches(':state(empty)'));
  await deepSettled(lessons);
  return [lessons, library];
}

describe('exercise-lessons', () => {
  it('shows all lessons, to be opened one by one', async () => {
    const [lessons] = await lessonsWith();
    expect(titles(lessons)).to.deep.equal(['Why turn', 'Why lift', 'Both']);
    inside(lessons, 'summary')[0].click();
    expect(inside(lessons, 'details')[0].hasAttribute('open')).to.equal(true);
    expect(inside(lessons, 'details')[0].querySelectorAll('p')).to.have.length(2);
    expect(await violations(lessons)).to.deep.equal([]);
  });

  it('shows those about a word, about an exercise, or about what is chosen in the library', async () => {
    const [about] = await lessonsWith(html`<exercise-lessons about="rotate"></exercise-lessons>`);
    expect(titles(about)).to.deep.equal(['Why turn']);
    const [exercise] = await lessonsWith(html`<exercise-lessons exercise="bridge"></exercise-lessons>`);
    expect(titles(exercise)).to.deep.equal(['Both', 'Why lift']);
    const [follow, library] = await lessonsWith(html`<exercise-lessons follow></exercise-lessons>`);
    expect(titles(follow)).to.deep.equal([]);
    library.store.choose('category', ['rotate']);
    await deepSettled(library);
    expect(titles(follow)).to.deep.equal(['Why turn']);
  });

  it('explains a word of the glossary where it stands, by keyboard too', async () => {
    const [lessons] = await lessonsWith(html`<exercise-lessons about="rotate"></exercise-lessons>`);
    inside(lessons, 'summary')[0].click();
    const [term] = inside(lessons, '[part=term]');
    const [definition] = inside(lessons, '[part=definition]');
    expect(term.textContent).to.equal('CAR');
    expect(definition.checkVisibility()).to.equal(false);
    term.focus();
    await sendKeys({ press: 'Enter' });
    expect(definition.matches(':popover-open')).to.equal(true);
    expect(definition.innerText.replace(/\s+/g, ' ')).to.equal('CAR A slow circle.');
    expect(await violations(lessons)).to.deep.equal([]);
    await sendKeys({ press: 'Escape' });
    expect(definition.matches(':popover-open')).to.equal(false);
  });

  if (can.print) {
    it('prints the word as plain text', async () => {
      const [lessons] = await lessonsWith(html`<exercise-lessons about="rotate"></exercise-lessons>`);
      inside(lessons, 'summary')[0].click();
      await emulateMedia({ media: 'print' });
      const decoration = getComputedStyle(inside(lessons, '[part=term]')[0]).textDecorationLine;
      await emulateMedia({ media: 'screen' });
      expect(decoration).to.equal('none');
    });
  }

  it('shows the whole glossary when asked, and speaks Dutch', async () => {
    const [lessons] = await lessonsWith(html`<exercise-lessons glossary></exercise-lessons>`, 'nl');
    expect(inside(lessons, 'dt').map(({ textContent }) => textContent.trim())).to.deep.equal([
      'rotation (CAR)',
      'load',
    ]);
    expect(inside(lessons, '[part=glossary]')[0].textContent).to.include('Woorden uitgelegd');
    expect(titles(lessons)).to.include('Waarom tillen');
  });

  it('stands in an exercise, below the rest', async () => {
    const library = await libraryWith(trainingLibrary());
    library.store.open('bridge');
    const found = await waitFor(() => {
      deepQuery(library, '.more')?.scrollIntoView();
      const lessons = deepQuery(library, 'exercise-lessons');
      return lessons?.shadowRoot && titles(lessons).length ? lessons : undefined;
    });
    expect(titles(found)).to.deep.equal(['Both', 'Why lift']);
  });
});
