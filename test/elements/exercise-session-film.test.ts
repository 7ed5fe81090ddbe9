import { expect, html } from '@open-wc/testing';
import type { ExerciseSession } from '../../src/elements/exercise-session/exercise-session.js';
import type { ExerciseVideo } from '../../src/elements/exercise-video/exercise-video.js';
import '../../src/define/exercise-video.js';
import { film } from '../helpers/film.js';
import { deepSettled, libraryWith, waitFor } from '../helpers/fixtures.js';
import { HandClock } from '../helpers/hand-clock.js';
import { one, pass, words } from '../helpers/session.js';
import { sessionLibrary } from '../helpers/session-library.js';

/** The bridge with a real film of eight seconds, in which two loops are called as the phases are. */
async function filmedSession(): Promise<ExerciseSession> {
  const data = sessionLibrary();
  const loops = [
    { id: 'push', fromSeconds: 2, toSeconds: 3 },
    { id: 'relax', fromSeconds: 5, toSeconds: 6 },
  ];
  const exercises = data.exercises.map((one) =>
    one.id === 'bridge' ? { ...one, laterality: 'per-side', media: [film({ loops, shownSide: 'right' })] } : one,
  );
  const library = await libraryWith(
    { ...data, exercises },
    html`<exercise-library lang="en"><p></p></exercise-library>`,
  );
  const element = document.createElement('exercise-session');
  library.append(Object.assign(element, { exercise: 'bridge', clock: new HandClock(), muted: true }));
  await deepSettled(element);
  await waitFor(() => one(element, '.helpers'));
  one(element, '[part=start]').click();
  await waitFor(() => one(element, '.pause'));
  return element;
}

const playing = (element: ExerciseSession) => one<ExerciseVideo>(element, 'exercise-video');
/** The moment of the film, once it is within a loop. */
const within = (element: ExerciseSession, from: number, to: number) =>
  waitFor(() => {
    const { currentTime } = playing(element);
    return currentTime >= from && currentTime < to + 0.5;
  });

describe('exercise-session with a film', () => {
  beforeEach(() => sessionStorage.clear());

  it('repeats the part that is called as the phase is, or as its kind, and mirrors the film for the other side', async () => {
    const element = await filmedSession();
    await pass(element, 10);
    expect(words(element, '[part=phase]')).to.equal('Push');
    await within(element, 2, 3);
    expect(playing(element).mirrored).to.equal(false);
    await pass(element, 20);
    await within(element, 5, 6);
    await pass(element, 10);
    expect(words(element, '[part=phase]')).to.equal('Switch sides');
    await pass(element, 5);
    expect(words(element, '[part=side]')).to.equal('Left');
    expect(playing(element).mirrored).to.equal(true);
    await within(element, 2, 3);
    // It stands still when the visitor does.
    one(element, '.pause').click();
    await element.updateComplete;
    await waitFor(() => playing(element).shadowRoot!.querySelector('video')?.paused);
  });
});
