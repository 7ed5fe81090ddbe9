import { drawScene } from '../../figure/draw.js';
import { frameFigure } from '../../figure/frame.js';
import { poseAt } from '../../figure/motion.js';
/** The namespace of drawings. */
export const SVG = 'http://www.w3.org/2000/svg';
/**
 * Draws a figure into a group of an svg. Paths stay and get another outline, so that a frame costs no more than its
 * attributes; arrows and marks change only with the moment.
 */
export class FigureStage {
    #paths = new Map();
    /** What each path looks like now: what stays the same costs nothing. */
    #looks = new Map();
    #order = [];
    #marks = '';
    #camera;
    #seen;
    constructor(figure, group) {
        this.figure = figure;
        this.group = group;
        group.replaceChildren();
    }
    /** Index of the moment that the figure is in, or moves towards. */
    momentAt(seconds) {
        const next = this.figure.moments.findIndex(({ until }) => seconds <= until + 1e-6);
        return next < 0 ? this.figure.moments.length - 1 : next;
    }
    draw(seconds, view) {
        const { figure } = this;
        if (!this.#camera || view !== this.#seen) {
            this.#camera = frameFigure(figure, view);
            this.#seen = view;
            this.#marks = '';
        }
        const pieces = drawScene(figure.scene, poseAt(figure.motion, seconds), this.#camera, this.#order);
        for (const { key, path, paint, shade } of pieces) {
            const look = `${Math.round(shade * 100)} ${path}`;
            if (look === this.#looks.get(key))
                continue;
            this.#looks.set(key, look);
            const element = this.#path(key, paint);
            element.setAttribute('d', path);
            element.style.setProperty('--_far', `${Math.round(shade * 100)}`);
        }
        if (pieces.some(({ key }, n) => key !== this.#order[n])) {
            this.#order = pieces.map(({ key }) => key);
            this.group.prepend(...this.#order.map((key) => this.#paths.get(key)));
        }
        this.#drawMarks(seconds, this.#camera);
    }
    /** The arrow of the movement, and what presses. */
    #drawMarks(seconds, camera) {
        const { moments, later } = this.figure;
        const now = this.momentAt(seconds);
        const marks = `${now} ${seconds >= moments[now].at}`;
        if (marks === this.#marks || !later)
            return;
        this.#marks = marks;
        // The arrow was put where it covers nothing: seen from elsewhere, it would.
        const trail = this.#seen === this.figure.view && later.trailPath(this.figure, camera, now || Math.min(1, moments.length - 1));
        this.#path('trail', 'arrow').setAttribute('d', trail || '');
        const effort = seconds >= moments[now].at ? later.effortPaths(this.figure, camera, seconds, now) : [];
        for (let n = 0; n < 6; n++) {
            if (effort[n] || this.#paths.has(`effort${n}`))
                this.#path(`effort${n}`, 'effort').setAttribute('d', effort[n] ?? '');
        }
    }
    #path(key, paint) {
        let path = this.#paths.get(key);
        if (!path) {
            path = this.group.ownerDocument.createElementNS(SVG, 'path');
            path.setAttribute('class', paint);
            this.#paths.set(key, path);
            this.group.append(path);
        }
        return path;
    }
}
//# sourceMappingURL=figure-stage.js.map