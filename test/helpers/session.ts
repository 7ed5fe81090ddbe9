import { html } from '@open-wc/testing';
import '../../src/define/exercise-library.js';
import '../../src/define/exercise-session.js';
// Loaded before the first test: on a busy machine the test server may need longer to build them than a test may take.
import '../../src/elements/exercise-session/after.js';
import '../../src/elements/exercise-session/cues.js';
import '../../src/elements/exercise-session/follow.js';
import '../../src/elements/exercise-session/moving-picture.js';
import '../../src/elements/exercise-session/start-more.js';
import type { ExerciseSession } from '../../src/elements/exercise-session/exercise-session.js';
import { deepSettled, libraryWith, waitFor } from './fixtures.js';
import { HandClock } from './hand-clock.js';
import { sessionLibrary } from './session-library.js';

/** A session in a library, with a clock that is moved by hand, before its start. */
export async function shownSession(
  properties: Partial<ExerciseSession> = { exercise: 'hip-circle' },
  lang = 'en',
): Promise<ExerciseSession> {
  const library = await libraryWith(sessionLibrary(), html`<exercise-library lang=${lang}><p></p></exercise-library>`);
  const element = document.createElement('exercise-session');
  library.append(Object.assign(element, { clock: new HandClock(), ...properties }));
  await deepSettled(element);
  await waitFor(() => element.shadowRoot!.querySelector('.helpers, .message'));
  return element;
}

/** The same, started as a visitor does. */
export async function runningSession(properties?: Partial<ExerciseSession>, lang?: string): Promise<ExerciseSession> {
  const element = await shownSession(properties, lang);
  one(element, '[part=start]').click();
  await waitFor(() => element.matches(':state(running)') && one(element, '.pause'));
  return element;
}

/** Lets seconds go by, and waits until that is drawn. */
export async function pass(element: ExerciseSession, seconds: number): Promise<void> {
  (element.clock as HandClock).pass(seconds);
  await element.updateComplete;
}

export const one = <T extends HTMLElement>(element: Element, selector: string): T =>
  element.shadowRoot!.querySelector<T>(selector)!;

/** What can be read there. */
export const words = (element: Element, selector: string): string =>
  one(element, selector)?.textContent.trim().replace(/\s+/g, ' ') ?? '';
