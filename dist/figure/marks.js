import { effortPaths } from './effort.js';
import { trailPath } from './trail.js';
/** Arcs for each thing that presses. */
const ARCS = 3;
/**
 * The arrow of the movement, and what presses: as many for every moment of a figure.
 * @param moment index of the moment that the figure is in, or moves towards
 * @param arrow the arrow was put where it covers nothing: seen from elsewhere, it would
 */
export function marksOf(figure, camera, seconds, moment, arrow) {
    const { moments } = figure;
    const trail = arrow ? trailPath(figure, camera, moment || Math.min(1, moments.length - 1)) : '';
    const arcs = seconds >= moments[moment].at ? effortPaths(figure, camera, seconds, moment) : [];
    const most = ARCS * Math.max(...moments.map(({ effort }) => effort.length));
    return [
        ...Array.from({ length: most }, (_, n) => ({ key: `effort${n}`, paint: 'effort', path: arcs[n] ?? '' })),
        { key: 'trail', paint: 'arrow', path: trail },
    ];
}
//# sourceMappingURL=marks.js.map