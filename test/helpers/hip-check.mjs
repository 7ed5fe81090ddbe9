import { fromSource } from './from-source.mjs';
import { read } from './sources.mjs';

export const { planFor } = await fromSource('src/data/plan.ts');
export const { CheckFacts, followCheck, questionsOf } = await fromSource('src/data/movement-check.ts');
const file = JSON.parse(read('demo/library/hip-mobility.json'));
const { exercises, ...header } = file;
export const [check] = file.checks;
export const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
export const source = { check, header, get: (id) => byId.get(id) };
export const NO_SIGNS = new Set();
export const plan = (given, signs = NO_SIGNS) => planFor(source, signs, new Map(Object.entries(given)));

/** The movements of the check by the beginnings of the names of their questions; rotation comes first in the check. */
export const MOVEMENTS = {
  ir: 'internal-rotation',
  er: 'external-rotation',
  abd: 'abduction',
  add: 'adduction',
  flex: 'flexion',
  ext: 'extension',
};
export const answersFor = (movement, side, [active, assisted]) => ({
  ...(active && { [`${movement}-active ${side}`]: [active] }),
  ...(assisted && { [`${movement}-assisted ${side}`]: [assisted] }),
});

export { header };
