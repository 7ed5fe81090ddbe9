import { engine } from './engine.mjs';

const { drawScene, effortPaths, frameFigure, poseAt, readFigure, trailPath } = engine;

/** Colours of the package's default brand, for pictures outside of a page. */
const COLOURS = {
  working: '#1f6b52',
  other: '#17251f',
  shirt: '#a3bfb3',
  skin: '#d9a47e',
  hair: '#3b2b25',
  mat: '#dbe5e1',
  ground: '#dbe5e1',
  wall: '#e4ece8',
  prop: '#bcd2ca',
};
const INK = '#1f6b52';
/** Around marks, or those on a leg of their colour would not be seen. */
const HALO = '#ecf3f0';

const darker = (colour, shade) =>
  `#${[1, 3, 5]
    .map((at) =>
      Math.round(parseInt(colour.slice(at, at + 2), 16) * (1 - 0.16 * shade))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** A moment of a figure as the text of an svg. */
export function pictureOf(figure, seconds, { view, width = 400, colours = COLOURS, arrow = true } = {}) {
  const ready = readFigure(figure);
  if (!ready) return '';
  const camera = frameFigure(ready, view ?? ready.view);
  const paths = drawScene(ready.scene, poseAt(ready.motion, seconds), camera).map(
    ({ path, paint, shade }) => `<path d="${path}" fill="${darker(colours[paint], shade)}"/>`,
  );
  const { moments } = ready;
  const now = Math.max(
    0,
    moments.findIndex(({ until }) => seconds <= until + 1e-6),
  );
  const marks = seconds >= moments[now].at ? effortPaths(ready, camera, seconds, now) : [];
  if (arrow) marks.push(trailPath(ready, camera, now || Math.min(1, moments.length - 1)));
  const line = (colour, width) =>
    `fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="${width}">${paths.join('')}${marks
    .filter(Boolean)
    .map((d) => `<path d="${d}" ${line(HALO, 8)}/><path d="${d}" ${line(INK, 4)}/>`)
    .join('')}</svg>`;
}
