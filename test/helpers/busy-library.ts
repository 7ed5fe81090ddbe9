import { fixture, html } from '@open-wc/testing';
import type { ExerciseLibrary } from '../../src/elements/exercise-library/exercise-library.js';
import '../../src/define/all.js';
import { complete, deepQuery, deepQueryAll, deepSettled, openFilters, waitFor } from './fixtures.js';
import { sampleLibrary } from './sample-library.js';

export interface BusyLibrary {
  /** Around everything. */
  readonly box: HTMLElement;
  readonly library: ExerciseLibrary;
}

const FULL_EXERCISE = {
  id: 'full',
  name: 'Everything at once',
  summary: 'An exercise that knows it all.',
  terms: { category: ['lift'], equipment: ['mat', 'band'], position: ['lying'] },
  level: 2,
  startPosition: 'Lie on your back.',
  steps: [{ text: 'Begin calmly.' }, { text: 'Go on.' }],
  dosage: { sets: 2, reps: { min: 8, max: 12 }, repSeconds: 4, rest: { betweenSetsSeconds: 30 } },
  cues: ['Breathe out.'],
  errors: [{ error: 'Too fast.', fix: 'Count to four.' }],
};

/**
 * A library in which everything with a look of its own can be seen at once: filters unfolded and chosen, words found, a
 * category taken, and below it an exercise whole.
 */
export async function busyLibrary(width?: number, lang = 'en'): Promise<BusyLibrary> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  // The page's rules, even those for `*`, leave this box alone.
  const safe = { display: 'block', margin: '0', padding: '0', border: '0', 'max-width': 'none' };
  for (const [name, value] of Object.entries(safe)) box.style.setProperty(name, value, 'important');
  if (width) box.style.setProperty('width', `${width}px`, 'important');
  const data = sampleLibrary();
  const library = document.createElement('exercise-library');
  library.data = { ...data, exercises: [...data.exercises, FULL_EXERCISE] };
  const detail = document.createElement('exercise-detail');
  detail.store = library.store;
  detail.exercise = 'full';
  box.append(library, detail);
  await complete(library);
  library.store.choose('category', ['rotate']);
  library.store.toggle('movement', 'flexion');
  library.store.search('knee');
  await openFilters(library);
  // What stands further down comes a moment later.
  await waitFor(() => deepQuery(detail, '[part=about]') && deepQuery(detail, '[part=train] button'));
  await deepSettled(box);
  // A colour on its way from one to the other is neither.
  const running = deepQueryAll(box, '*').flatMap((element) => element.getAnimations());
  await Promise.all(running.filter((one) => one instanceof CSSTransition).map((one) => one.finished));
  return { box, library };
}
