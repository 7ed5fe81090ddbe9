import { html } from '@open-wc/testing';
import type { ExerciseLadder } from '../../src/elements/exercise-ladder/exercise-ladder.js';
import type { ExerciseLibrary } from '../../src/elements/exercise-library/exercise-library.js';
import { deepSettled, libraryWith, waitFor } from './fixtures.js';
import { trainingLibrary } from './training-library.js';

/** What is there for the visitor: staircase or ladder, not both. */
export const inside = (ladder: Element, selector: string) => {
  // WebKit's `checkVisibility` does not ask container queries before there is a layout.
  ladder.getBoundingClientRect();
  return [...ladder.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
};
export const words = (element: Element | undefined) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();

/** A ladder in a library of so many pixels, once it is drawn. */
export async function ladderWith(
  template = html`<exercise-ladder ladder="strong"></exercise-ladder>`,
  data: unknown = trainingLibrary(),
  width = 1000,
  lang = 'en',
): Promise<[ExerciseLadder, ExerciseLibrary]> {
  const library = await libraryWith(data, html`<exercise-library lang=${lang}>${template}</exercise-library>`);
  library.style.width = `${width}px`;
  const ladder = library.querySelector<ExerciseLadder>('exercise-ladder')!;
  await waitFor(() => !!inside(ladder, '[part=ladder]').length || ladder.matches(':state(empty)'));
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await deepSettled(ladder);
  return [ladder, library];
}

/** Presses the first of its buttons with this name, or a later one. */
export const press = async (ladder: ExerciseLadder, part: string, at = 0) => {
  inside(ladder, `[part=${part}]`)[at].click();
  await deepSettled(ladder);
};
