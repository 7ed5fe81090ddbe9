import { html, nothing, type TemplateResult } from 'lit';
import type { Medium } from '../../data/library-types.js';
import { pictureOf } from '../../data/media.js';
import { loopsOf } from '../../data/video-loops.js';
import type { TimedPart, Timeline } from '../../data/timeline.js';
import type { SessionSnapshot } from '../../store/session-store.js';
import type { ExerciseFigure } from '../exercise-figure/exercise-figure.js';
import type { ExerciseVideo } from '../exercise-video/exercise-video.js';
import type { ExerciseSession } from './exercise-session.js';
import type { SessionHost } from './session-host.js';
import { mediumFor } from './session-picture.js';

/** The drawing beside the clock is drawn so many times a second, as drawn films are, and a phone keeps cool. */
const RATE = 12;

/** Drawing, film or picture beside the clock: at the pace of the part, mirrored for the other side. */
export class MovingPicture {
  #shown = '';
  #loop?: { readonly from: number; readonly to: number } | undefined;
  #timer?: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: SessionHost) {}

  view({ item, side }: TimedPart): TemplateResult | typeof nothing {
    const { host } = this;
    const { base = host.baseURI } = host.snapshot;
    const { exercise } = item;
    const medium = mediumFor(exercise, base);
    if (!medium) return nothing;
    const mirrored = isMirrored(medium, side);
    if (medium.kind === 'video') void (host.constructor as typeof ExerciseSession).loadVideo?.();
    const picture = medium.kind === 'figure' || medium.kind === 'video' ? undefined : pictureOf(medium, base);
    return html`<div class="media ${medium.kind}" part="media">
      ${
        medium.kind === 'figure'
          ? html`<exercise-figure
              .controls=${'none'}
              .exercise=${exercise}
              .medium=${medium}
              .mirrored=${mirrored}
              .rate=${RATE}
            ></exercise-figure>`
          : medium.kind === 'video'
            ? html`<exercise-video
                .store=${host.current}
                .exercise=${exercise}
                .medium=${medium}
                .mirrored=${mirrored}
                .loop=${true}
                .noKeys=${true}
              ></exercise-video>`
            : html`<img class=${mirrored ? 'mirrored' : ''} src=${picture!.src} alt=${host.text(picture!.alt)} />`
      }
    </div>`;
  }

  /** After every update of the element: moves when the visitor should, at the same pace. */
  drawn({ part, state }: SessionSnapshot, timeline: Timeline): void {
    if (!part) return;
    const key = `${state} ${part.turn} ${part.group} ${part.start === 0}`;
    const figure = this.#find<ExerciseFigure>('exercise-figure');
    const video = this.#find<ExerciseVideo>('exercise-video');
    if (key === this.#shown || !(figure ?? video)) return;
    // Tags whose code is on its way get it with the next second.
    if (!(figure ?? video)!.hasUpdated) return;
    this.#shown = key;
    const runs = state === 'running';
    if (figure) void figure.updateComplete.then(() => this.#moveFigure(figure, part, timeline, runs));
    if (video) this.#playFilm(video, part, runs);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #find<T extends Element>(tag: string): T | null {
    return this.host.renderRoot.querySelector<T>(`.media ${tag}`);
  }

  #moveFigure(element: ExerciseFigure, part: TimedPart, { parts }: Timeline, runs: boolean): void {
    const { figure } = element.medium ?? {};
    const { kind, turn, group, rep, seconds } = part;
    // While getting ready one sees what is coming; in a hold or under effort, the position itself.
    const moves = kind === 'move' || kind === 'ready' || kind === 'prepare' || !!rep;
    if (!runs) return element.pause();
    if (!moves) {
      const step = figure?.keys[figure.still ?? 0]?.step;
      if (kind === 'rest' || step === undefined) return element.pause();
      return element.showStep(step);
    }
    const whole = parts.filter((other) => other.turn === turn && other.group === group && other.rep === rep);
    const pace = rep ? whole.reduce((sum, other) => sum + other.seconds, 0) : seconds;
    const loop = figure?.loopSeconds ?? figure?.solved?.at.at(-1) ?? 0;
    element.speed = rep && loop ? Math.min(1.5, Math.max(0.25, loop / pace)) : 1;
    element.play();
  }

  /** Shows the loop that the file names after the phase or its kind, else the whole film. */
  #playFilm(video: ExerciseVideo, { kind, phase }: TimedPart, runs: boolean): void {
    clearTimeout(this.#timer);
    const resting = kind === 'rest' || kind === 'switch';
    if (!runs || resting) return video.pause();
    const medium = video.medium as Medium;
    const named = medium.loops?.filter(({ id }) => id && (id === phase || id === kind)) ?? [];
    [this.#loop] = loopsOf({ ...medium, loops: named });
    video.play();
    this.#turnBack(video);
  }

  #turnBack(video: ExerciseVideo): void {
    const loop = this.#loop;
    if (!loop || !video.isConnected) return;
    const { currentTime } = video;
    if (currentTime < loop.from - 0.5 || currentTime >= loop.to) video.seek(loop.from);
    const left = currentTime < loop.to ? loop.to - currentTime : loop.to - loop.from;
    this.#timer = setTimeout(() => this.#turnBack(video), Math.max(100, Math.min(1000, left * 1000)));
  }
}

/** A drawing or film of one side is mirrored for the other. */
export const isMirrored = ({ kind, shownSide, mirrorable }: Medium, side: TimedPart['side']): boolean => {
  const shown = shownSide ?? (kind === 'figure' ? 'right' : undefined);
  return !!side && mirrorable !== false && (shown === 'left' || shown === 'right') && shown !== side;
};
