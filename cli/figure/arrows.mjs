import { engine } from './engine.mjs';

const { BODY, ellipseOf, frameFigure, HEIGHT, poseAt, readFigure, skeletonOf, wayOf, WIDTH } = engine;

/** Where an arrow may go beside the true way. */
const SHIFTS = Array.from({ length: 128 }, (_, n) => {
  const angle = (n % 16) * (Math.PI / 8);
  const far = 18 + 16 * Math.floor(n / 16);
  return [Math.round(far * Math.cos(angle)), Math.round(far * Math.sin(angle))];
});

/** What the body and the things cover at a moment, roughly. */
function covered({ motion, scene }, camera, seconds) {
  const bones = skeletonOf(poseAt(motion, seconds));
  const things = scene.things.layersOf(camera, bones).filter(({ behind }) => !behind);
  return [
    ...things.flatMap(({ solid, samples }) =>
      solid ? [ellipseOf(camera, [solid.frame], { bone: 0, at: [0, 0, 0], axes: solid.half })] : samples,
    ),
    ...BODY.flatMap(({ samples }) => {
      const seen = samples.map((station) => ellipseOf(camera, bones, station));
      return [...seen, ...seen.slice(1).map((e, n) => ({ ...e, x: (e.x + seen[n].x) / 2, y: (e.y + seen[n].y) / 2 }))];
    }),
  ];
}

/** For every key, where its arrow covers nothing and lies nearest to the true way; `x` and `y` of an author win. */
export function placeArrows(figure, solved) {
  const ready = readFigure({ ...figure, solved });
  if (!ready?.trail) return undefined;
  const camera = frameFigure(ready, ready.view);
  const { x, y } = figure.trail;
  if (x !== undefined || y !== undefined) return ready.moments.map(() => [x ?? 0, y ?? 0]);
  return ready.moments.map(({ at }, n) => {
    const way = wayOf(ready, camera, n);
    if (way.length < 3) return [0, 0];
    const from = ready.moments[n - 1].until;
    const body = [from, (from + at) / 2, at - 1e-3].flatMap((time) => covered(ready, camera, time));
    const cost = ([dx, dy]) =>
      way.reduce(
        (sum, [px, py]) => {
          const [u, v] = [px + dx, py + dy];
          const off = u < 12 || v < 12 || u > WIDTH - 12 || v > HEIGHT - 12;
          const hit = body.some(
            (e) => (u - e.x) ** 2 / (Math.sqrt(e.a) + 8) ** 2 + (v - e.y) ** 2 / (Math.sqrt(e.c) + 8) ** 2 < 1,
          );
          return sum + (off ? 3 : 0) + (hit ? 4 : 0);
        },
        Math.hypot(dx, dy) / 25 + Math.max(0, dy) / 40,
      );
    return SHIFTS.map((shift) => [cost(shift), shift]).sort(([a], [b]) => a - b)[0][1];
  });
}
