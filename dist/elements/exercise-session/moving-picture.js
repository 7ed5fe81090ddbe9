import { html, nothing } from 'lit';
import { pictureOf } from '../../data/media.js';
import { loopsOf } from '../../data/video-loops.js';
import { mediumFor } from './session-picture.js';
/** The drawing beside the clock is drawn so many times a second, as drawn films are, and a phone keeps cool. */
const RATE = 12;
/** Drawing, film or picture beside the clock: at the pace of the part, mirrored for the other side. */
export class MovingPicture {
    #shown = '';
    #loop;
    #timer;
    constructor(host) {
        this.host = host;
    }
    view({ item, side }) {
        const { host } = this;
        const { base = host.baseURI } = host.snapshot;
        const { exercise } = item;
        const medium = mediumFor(exercise, base);
        if (!medium)
            return nothing;
        const mirrored = isMirrored(medium, side);
        if (medium.kind === 'video')
            void host.constructor.loadVideo?.();
        const picture = medium.kind === 'figure' || medium.kind === 'video' ? undefined : pictureOf(medium, base);
        return html `<div class="media ${medium.kind}" part="media">
      ${medium.kind === 'figure'
            ? html `<exercise-figure
              .controls=${'none'}
              .exercise=${exercise}
              .medium=${medium}
              .mirrored=${mirrored}
              .rate=${RATE}
            ></exercise-figure>`
            : medium.kind === 'video'
                ? html `<exercise-video
                .store=${host.current}
                .exercise=${exercise}
                .medium=${medium}
                .mirrored=${mirrored}
                .loop=${true}
                .noKeys=${true}
              ></exercise-video>`
                : html `<img class=${mirrored ? 'mirrored' : ''} src=${picture.src} alt=${host.text(picture.alt)} />`}
    </div>`;
    }
    /** After every update of the element: moves when the visitor should, at the same pace. */
    drawn({ part, state }, timeline) {
        if (!part)
            return;
        const key = `${state} ${part.turn} ${part.group} ${part.start === 0}`;
        const figure = this.#find('exercise-figure');
        const video = this.#find('exercise-video');
        if (key === this.#shown || !(figure ?? video))
            return;
        // Tags whose code is on its way get it with the next second.
        if (!(figure ?? video).hasUpdated)
            return;
        this.#shown = key;
        const runs = state === 'running';
        if (figure)
            void figure.updateComplete.then(() => this.#moveFigure(figure, part, timeline, runs));
        if (video)
            this.#playFilm(video, part, runs);
    }
    dispose() {
        clearTimeout(this.#timer);
    }
    #find(tag) {
        return this.host.renderRoot.querySelector(`.media ${tag}`);
    }
    #moveFigure(element, part, { parts }, runs) {
        const { figure } = element.medium ?? {};
        const { kind, turn, group, rep, seconds } = part;
        // While getting ready one sees what is coming; in a hold or under effort, the position itself.
        const moves = kind === 'move' || kind === 'ready' || kind === 'prepare' || !!rep;
        if (!runs)
            return element.pause();
        if (!moves) {
            const step = figure?.keys[figure.still ?? 0]?.step;
            if (kind === 'rest' || step === undefined)
                return element.pause();
            return element.showStep(step);
        }
        const whole = parts.filter((other) => other.turn === turn && other.group === group && other.rep === rep);
        const pace = rep ? whole.reduce((sum, other) => sum + other.seconds, 0) : seconds;
        const loop = figure?.loopSeconds ?? figure?.solved?.at.at(-1) ?? 0;
        element.speed = rep && loop ? Math.min(1.5, Math.max(0.25, loop / pace)) : 1;
        element.play();
    }
    /** Shows the loop that the file names after the phase or its kind, else the whole film. */
    #playFilm(video, { kind, phase }, runs) {
        clearTimeout(this.#timer);
        const resting = kind === 'rest' || kind === 'switch';
        if (!runs || resting)
            return video.pause();
        const medium = video.medium;
        const named = medium.loops?.filter(({ id }) => id && (id === phase || id === kind)) ?? [];
        [this.#loop] = loopsOf({ ...medium, loops: named });
        video.play();
        this.#turnBack(video);
    }
    #turnBack(video) {
        const loop = this.#loop;
        if (!loop || !video.isConnected)
            return;
        const { currentTime } = video;
        if (currentTime < loop.from - 0.5 || currentTime >= loop.to)
            video.seek(loop.from);
        const left = currentTime < loop.to ? loop.to - currentTime : loop.to - loop.from;
        this.#timer = setTimeout(() => this.#turnBack(video), Math.max(100, Math.min(1000, left * 1000)));
    }
}
/** A drawing or film of one side is mirrored for the other. */
export const isMirrored = ({ kind, shownSide, mirrorable }, side) => {
    const shown = shownSide ?? (kind === 'figure' ? 'right' : undefined);
    return !!side && mirrorable !== false && (shown === 'left' || shown === 'right') && shown !== side;
};
//# sourceMappingURL=moving-picture.js.map