import { engine } from './engine.mjs';

const { drawScene, frameFigure, marksOf, poseAt, readFigure } = engine;

/** Colours of the package's default brand, for pictures outside of a page. */
const COLOURS = {
  working: '#1f6b52',
  other: '#17251f',
  shirt: '#a3bfb3',
  skin: '#d9a47e',
  hair: '#3b2b25',
  mat: '#dbe5e1',
  wall: '#e4ece8',
  prop: '#bcd2ca',
  band: '#dbac3f',
  towel: '#f2e3bf',
};
const INK = '#1f6b52';
/** Around marks, or those on a leg of their colour would not be seen. */
const HALO = '#ecf3f0';
/** A mark of effort is strongest every 2.4 seconds. */
const PULSE = (2 * Math.PI) / 2.4;

const darker = (colour, shade) =>
  `#${[1, 3, 5]
    .map((at) =>
      Math.round(parseInt(colour.slice(at, at + 2), 16) * (1 - 0.16 * shade))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/**
 * A moment of a figure as the text of an svg. For one picture after another, `order` is a list that this keeps up to
 * date: what was in front stays in front, so that nothing flickers. With `pulse`, marks of effort come and go.
 */
export function pictureOf(
  figure,
  seconds,
  { view, width = 400, colours = COLOURS, arrow = true, order = [], pulse = false } = {},
) {
  const ready = readFigure(figure);
  if (!ready) return '';
  const camera = frameFigure(ready, view ?? ready.view);
  const pieces = drawScene(ready.scene, poseAt(ready.motion, seconds), camera, order);
  order.splice(0, order.length, ...pieces.map(({ key }) => key));
  const paths = pieces.map(({ path, paint, shade }) => `<path d="${path}" fill="${darker(colours[paint], shade)}"/>`);
  const { moments } = ready;
  const now = Math.max(
    0,
    moments.findIndex(({ until }) => seconds <= until + 1e-6),
  );
  const line = (d, colour, width) =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
  const strength = pulse ? 0.7 + 0.3 * Math.cos((seconds - moments[now].at) * PULSE) : 1;
  const marks = marksOf(ready, camera, seconds, now, arrow).filter(({ path }) => path);
  const lines = marks.map(({ paint, path }) => {
    const mark = line(path, HALO, 8) + line(path, INK, 4);
    return paint === 'effort' ? `<g opacity="${strength.toFixed(2)}">${mark}</g>` : mark;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="${width}">${paths.join('')}${lines.join('')}</svg>`;
}
