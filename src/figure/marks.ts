import type { Camera } from './camera.js';
import { effortPaths } from './effort.js';
import type { ReadyFigure } from './figure.js';
import { trailPath } from './trail.js';

/** A line over the drawing, to be stroked; empty when there is none now. */
export interface Mark {
  readonly key: string;
  readonly paint: 'arrow' | 'effort';
  readonly path: string;
}

/** Arcs for each thing that presses. */
const ARCS = 3;

/**
 * The arrow of the movement, and what presses: as many for every moment of a figure.
 * @param moment index of the moment that the figure is in, or moves towards
 * @param arrow the arrow was put where it covers nothing: seen from elsewhere, it would
 */
export function marksOf(figure: ReadyFigure, camera: Camera, seconds: number, moment: number, arrow: boolean): Mark[] {
  const { moments } = figure;
  const trail = arrow ? trailPath(figure, camera, moment || Math.min(1, moments.length - 1)) : '';
  const arcs = seconds >= moments[moment].at ? effortPaths(figure, camera, seconds, moment) : [];
  const most = ARCS * Math.max(...moments.map(({ effort }) => effort.length));
  return [
    ...Array.from({ length: most }, (_, n): Mark => ({ key: `effort${n}`, paint: 'effort', path: arcs[n] ?? '' })),
    { key: 'trail', paint: 'arrow', path: trail },
  ];
}
