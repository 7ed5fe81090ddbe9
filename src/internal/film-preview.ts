import { filmOf } from '../data/film-of.js';
import type { Exercise } from '../data/library-types.js';
import { planVideo } from '../data/video-source.js';

/** Who only passes over it does not want to see it, in milliseconds. */
const INTENT_MS = 250;

interface Connection {
  readonly connection?: { readonly saveData?: boolean };
}

/** Never for who asked for less motion or less data. */
const isWelcome = () =>
  !['(prefers-reduced-motion: reduce)', '(prefers-reduced-data: reduce)'].some((query) => matchMedia(query).matches) &&
  !(navigator as Connection).connection?.saveData;

/**
 * Plays the film of an exercise in a box, without sound, until the pointer leaves. Only a file of the site itself: a
 * stream is too much for a glance, and nothing is asked of a video service.
 */
export function previewFilm(stage: HTMLElement, exercise: Exercise, base: string | undefined, left: AbortSignal): void {
  const video = stage.ownerDocument.createElement('video');
  const canPlay = (type: string) => video.canPlayType(type);
  const plan = planVideo(filmOf(exercise), { canPlay, base: base ?? stage.baseURI });
  if (plan.kind !== 'files' || left.aborted || !isWelcome()) return;
  Object.assign(video, { muted: true, loop: true, playsInline: true, disableRemotePlayback: true, tabIndex: -1 });
  video.ariaHidden = 'true';
  const timer = setTimeout(() => {
    video.src = plan.files[0].src;
    stage.append(video);
    video.play().catch(end);
  }, INTENT_MS);
  function end(): void {
    clearTimeout(timer);
    video.remove();
    video.removeAttribute('src');
    video.load();
  }
  left.addEventListener('abort', end);
}
