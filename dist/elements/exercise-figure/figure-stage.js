import { drawScene } from '../../figure/draw.js';
import { frameFigure } from '../../figure/frame.js';
import { poseAt } from '../../figure/motion.js';
/** The namespace of drawings. */
export const SVG = 'http://www.w3.org/2000/svg';
/**
 * Draws a figure into a group of an svg. Paths stay and get another outline, so that a frame costs no more than its
 * attributes; arrows and marks change only with the moment, and in a hold nothing does.
 */
export class FigureStage {
    #paths = new Map();
    /** How everything looks now. */
    #looks = new Map();
    #order = [];
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
        if (!this.#camera || view !== this.#seen)
            this.#camera = frameFigure(figure, view);
        this.#seen = view;
        const now = this.momentAt(seconds);
        const held = seconds >= figure.moments[now].at;
        const asBefore = this.#same('', [now, held, view.yaw, view.pitch].join());
        // In a hold nothing moves.
        if (asBefore && held)
            return;
        const pieces = drawScene(figure.scene, poseAt(figure.motion, seconds), this.#camera, this.#order);
        for (const { key, path, paint, shade } of pieces) {
            const element = this.#path(key, paint);
            if (!this.#same(key, path))
                element.setAttribute('d', path);
            const far = `${Math.round(shade * 20)}`;
            if (!this.#same(`${key}far`, far))
                element.style.setProperty('--_far', far);
        }
        if (pieces.some(({ key }, n) => key !== this.#order[n])) {
            this.#order = pieces.map(({ key }) => key);
            this.group.prepend(...this.#order.map((key) => this.#paths.get(key)));
        }
        if (asBefore)
            return;
        const own = view === figure.view;
        for (const { key, paint, path } of figure.later?.marksOf(figure, this.#camera, seconds, now, own) ?? []) {
            this.#path(key, paint).setAttribute('d', path);
        }
    }
    /** Whether something looks as before: that costs nothing. */
    #same(what, look) {
        const same = this.#looks.get(what) === look;
        this.#looks.set(what, look);
        return same;
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