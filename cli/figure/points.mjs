import { engine } from './engine.mjs';

const { BODY } = engine;

/** Stations of a part, by part and index, as `src/figure/body.ts` lists them for comparing depth. */
const part = (name, side) => BODY.find((candidate) => candidate.name === name && candidate.side === side);
const stations = (name, side) => part(name, side).samples;
const shapes = (name, side) => part(name, side).shapes.flatMap(({ hulls }) => hulls.flat());

const DOWN = [0, -1, 0];
const PALM = [0, 0, 1];
const FRONT = [0, 0, 1];

function sidePoints(side) {
  const [iliac, glute, hip, , lowThigh, knee] = stations('thigh', side);
  const [, calf, shinEnd] = stations('shank', side);
  const shank = stations('shank', side)[0].bone;
  const [top, heel, instep, ball, toe, tip] = [...new Set(shapes('shank', side))].filter(({ bone }) => bone !== shank);
  const [shoulder] = stations('upperArm', side);
  const [elbow, , wrist, palm, fingers] = stations('forearm', side);
  const thighs = stations('thigh', side).slice(3);
  return {
    hip: { all: [hip] },
    pelvis: { any: [iliac, glute, hip] },
    buttock: { all: [glute] },
    thigh: { any: thighs },
    lowThigh: { all: [lowThigh] },
    frontThigh: { all: [lowThigh], outward: { bone: lowThigh.bone, direction: FRONT } },
    knee: { all: [knee] },
    shin: { any: [shinEnd, calf] },
    frontShin: { all: [calf], outward: { bone: calf.bone, direction: FRONT } },
    shinEnd: { all: [shinEnd] },
    ankle: { all: [top] },
    heel: { all: [heel] },
    ball: { all: [ball] },
    toes: { all: [ball, tip] },
    foot: { any: [heel, instep, ball, toe, tip] },
    instep: { any: [instep, ball, tip] },
    sole: { all: [heel, ball], normal: { bone: heel.bone, direction: DOWN } },
    shoulder: { all: [shoulder] },
    elbow: { all: [elbow] },
    wrist: { all: [wrist] },
    forearm: { all: [elbow, wrist] },
    hand: { all: [palm, fingers], normal: { bone: palm.bone, direction: PALM } },
    fingers: { all: [fingers] },
    palm: { all: [palm] },
  };
}

function middlePoints() {
  const [hem, waist, rib, chest, girdle, ...caps] = stations('trunk');
  const head = shapes('head');
  const glutes = [0, 1].map((side) => stations('thigh', side)[1]);
  return {
    head: { any: head },
    seat: { all: glutes },
    pelvis: { any: [...glutes, hem, ...[0, 1].map((side) => stations('thigh', side)[0])] },
    back: { any: [rib, chest, girdle] },
    waist: { all: [waist] },
    upperBack: { any: [chest, girdle, ...caps] },
    chest: { any: [rib, chest] },
  };
}

/** Places on the body by name, such as `seat` or `right.sole`: stations that all touch, or of which one does. */
export const POINTS = Object.fromEntries([
  ...Object.entries(middlePoints()),
  ...[0, 1].flatMap((side) =>
    Object.entries(sidePoints(side)).map(([name, point]) => [`${side ? 'left' : 'right'}.${name}`, point]),
  ),
]);

/** Every station of the body once, with the part it belongs to. */
export const STATIONS = BODY.flatMap(({ name, side, shapes: all }) =>
  [...new Set(all.filter(({ role }) => role !== 'hair').flatMap(({ hulls }) => hulls.flat()))].map((station) => ({
    ...station,
    part: name,
    side,
  })),
);
