import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ExerciseVideo } from '../../src/elements/exercise-video/exercise-video.js';
import type { Exercise, Medium } from '../../src/data/library-types.js';
import '../../src/define/exercise-video.js';

export const MEDIA = '/test/fixtures/media';

/** A busy machine may take its time; a healthy player never needs it. */
export const PATIENCE = { timeout: 15_000 };

/** Eight seconds, red on the left and blue on the right; a white square goes from left to right. Every engine plays one. */
export const film = (own: Partial<Medium> = {}): Medium => ({
  kind: 'video',
  sources: [
    { src: `${MEDIA}/film.mp4`, type: 'video/mp4', width: 160, height: 90 },
    { src: `${MEDIA}/film.webm`, type: 'video/webm' },
  ],
  durationSeconds: 8,
  hasAudio: false,
  chapters: [
    { atSeconds: 0, step: 1 },
    { atSeconds: 2, step: 2 },
    { atSeconds: 5, step: 3 },
  ],
  ...own,
});

export const exercise = (medium: Medium): Exercise => ({
  id: 'hip-circle',
  name: { en: 'Hip circle', nl: 'Heupcirkel' },
  steps: [
    { text: { en: 'Lie down.', nl: 'Ga liggen.' } },
    { text: { en: 'Pull your knee up.', nl: 'Trek je knie op.' } },
    { text: { en: 'Circle slowly.', nl: 'Cirkel rustig.' } },
  ],
  media: [medium],
});

/** A film on the page, near enough to have its controls. */
export async function videoWith(medium: Medium = film(), set: Partial<ExerciseVideo> = {}): Promise<ExerciseVideo> {
  const video = await fixture<ExerciseVideo>(html`<exercise-video lang="en"></exercise-video>`);
  Object.assign(video, { exercise: exercise(medium), ...set });
  listen(video);
  await shown(video);
  return video;
}

/** Waits until what is nearly seen is there. */
export async function shown(video: ExerciseVideo): Promise<void> {
  await video.updateComplete;
  await waitUntil(
    () => part(video, 'repeat') ?? part(video, 'consent') ?? visibleNotice(video),
    'nothing is shown',
    PATIENCE,
  );
  await video.updateComplete;
}

export const part = <T extends HTMLElement = HTMLElement>(video: ExerciseVideo, name: string): T | null =>
  video.shadowRoot!.querySelector<T>(`[part~="${name}"]`);

export const visibleNotice = (video: ExerciseVideo): HTMLElement | undefined => {
  const notice = part(video, 'notice');
  return notice?.checkVisibility() ? notice : undefined;
};

export const own = (video: ExerciseVideo): HTMLVideoElement => video.shadowRoot!.querySelector('video')!;

/** Starts the film as a visitor does, and waits until it moves. */
export async function started(video: ExerciseVideo): Promise<HTMLVideoElement> {
  part(video, 'play')!.click();
  await waitUntil(() => own(video) && video.currentTime > 0.1, 'the film does not play', PATIENCE);
  await waitUntil(() => part(video, 'tools'), 'the further controls do not come', PATIENCE);
  return own(video);
}

/** The further controls, open. */
export async function tools(video: ExerciseVideo): Promise<HTMLElement> {
  part(video, 'more')!.click();
  await waitUntil(
    () => part(video, 'tools')?.checkVisibility() && part(video, 'tools')!.children.length,
    'the further controls do not come',
    PATIENCE,
  );
  return part(video, 'tools')!;
}

/** A button by what it says. */
export function button(video: ExerciseVideo, name: string): HTMLButtonElement {
  const all = [...video.shadowRoot!.querySelectorAll('button')];
  const found = all.find((each) => (each.getAttribute('aria-label') ?? each.textContent.trim()) === name);
  expect(found, `a button "${name}"`).to.exist;
  return found!;
}

/** Presses a key inside the player. */
export function press(video: ExerciseVideo, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init });
  part(video, 'base')!.dispatchEvent(event);
  return event;
}

const heard = new WeakMap<ExerciseVideo, string[]>();

/** Writes down all that is said from now on: on a busy machine "Loading" may follow what a test waits for. */
function listen(video: ExerciseVideo): void {
  const said: string[] = [];
  heard.set(video, said);
  const note = () => {
    const message = video.shadowRoot!.querySelector('[role=status]')?.textContent;
    if (message && message !== said.at(-1)) said.push(message);
  };
  new MutationObserver(note).observe(video.shadowRoot!, { subtree: true, childList: true, characterData: true });
}

/** Waits until a screen reader was told so. */
export async function said(video: ExerciseVideo, message: string): Promise<void> {
  const all = heard.get(video)!;
  await waitUntil(() => all.includes(message), `"${message}" was not said`, PATIENCE).catch((error: Error) => {
    throw new Error(`${error.message}, but: ${all.join(' | ')}`);
  });
}
