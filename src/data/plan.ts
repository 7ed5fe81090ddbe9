import { groundOf, holds, type Ground } from './condition.js';
import type { Check, Exercise, Ladder, Outcome, RedFlags } from './library-types.js';
import { followCheck, questionsOf, type CheckFacts, type Given } from './movement-check.js';
import type { LibraryHeader } from './reader.js';

export type RedFlag = RedFlags['questions'][number];

/** What a plan is made from. */
export interface PlanSource {
  readonly check: Check;
  readonly header: LibraryHeader;
  /** An exercise by its id. */
  readonly get: (id: string) => Exercise | undefined;
}

/** Where on a ladder to begin. */
export interface LadderStart {
  readonly ladder: Ladder;
  /** Index of the rung; 0 is the easiest. */
  readonly index: number;
}

/** An exercise of a plan, and why it is in it. */
export interface PlanStep extends Ground {
  readonly exercise: Exercise;
  readonly outcome: Outcome;
  readonly start?: LadderStart;
  /** Whether it can wait until those before it go well. */
  readonly later: boolean;
}

/** What comes out of a check. */
export interface Plan {
  /** Stop and get help; see a professional first; train. Only the last has steps. */
  readonly kind: 'stop' | 'refer' | 'train';
  /** How soon help is needed, after a warning sign. */
  readonly urgency?: RedFlag['urgency'];
  /** What came out, the most important first. */
  readonly outcomes: readonly Outcome[];
  /** Whether a professional should have a look, before or beside the exercises. */
  readonly professional: boolean;
  /** What to do, in this order. */
  readonly steps: readonly PlanStep[];
}

/** The most urgent first. */
export const URGENCIES = ['emergency', 'same-day', 'appointment'] as const;
/** So many exercises are enough to begin with; the others come later. */
const FIRST = 4;

/** The signs of a check that were answered with yes, ids of the check; anything there ends it. */
export function planFor(source: PlanSource, signs: ReadonlySet<string>, given: Given): Plan {
  const { check } = source;
  const yes = check.redFlags?.questions.filter(({ id }) => signs.has(id)) ?? [];
  const { facts } = followCheck(questionsOf(check), given);
  if (yes.length) facts.flags.add('red-flag');
  const outcomes = outcomesOf(check, facts);
  const stops = outcomes.filter(({ action }) => action === 'stop');
  if (yes.length || stops.length) {
    const urgency = URGENCIES.find((candidate) => yes.some((sign) => sign.urgency === candidate));
    return { kind: 'stop', urgency, outcomes: stops, professional: true, steps: [] };
  }
  const refers = outcomes.filter(({ action }) => action.startsWith('refer'));
  const professional = refers.length > 0;
  if (outcomes.some(({ action }) => action === 'refer')) {
    return { kind: 'refer', outcomes: refers, professional, steps: [] };
  }
  return { kind: 'train', outcomes, professional, steps: stepsOf(source, outcomes, facts) };
}

/** The outcomes that hold, in order; "default" is for when nothing else does. */
function outcomesOf({ outcomes }: Check, facts: CheckFacts): readonly Outcome[] {
  const hold = outcomes
    .filter(({ when }) => holds(when, facts))
    .sort(({ priority: a = Infinity }, { priority: b = Infinity }) => (a === b ? 0 : a - b));
  const special = hold.filter(({ when }) => !('default' in when));
  return special.length ? special : hold;
}

/** Every exercise once: those for a movement that others wait for (rotation) before the others, then as the outcomes go. */
function stepsOf(source: PlanSource, outcomes: readonly Outcome[], facts: CheckFacts): readonly PlanStep[] {
  const { header, get } = source;
  // Not for someone whose answers name a condition for which the exercise says "better not" or "stop".
  const unfit = header.cautions?.filter(
    ({ condition, severity }) =>
      condition && facts.flags.has(condition) && (severity === 'avoid' || severity === 'stop'),
  );
  const fits = (id: string) => {
    const exercise = get(id);
    return unfit?.some((caution) => exercise?.cautions?.includes(caution.id)) ? undefined : exercise;
  };
  const found = new Map<string, Omit<PlanStep, 'later'>>();
  for (const outcome of outcomes) {
    const { ladders = [], exercises = [], category } = outcome.recommend ?? {};
    const ground = groundOf(outcome.when, facts);
    const add = (exercise: Exercise, start?: LadderStart) => {
      if (!found.has(exercise.id)) found.set(exercise.id, { ...ground, exercise, outcome, start });
    };
    for (const id of ladders) {
      const ladder = header.ladders?.find((candidate) => candidate.id === id);
      const start = ladder && startOn(ladder, category, fits);
      if (start) add(start.exercise, { ladder, index: start.index });
    }
    for (const id of exercises) {
      const exercise = fits(id);
      if (exercise) add(exercise);
    }
  }
  const depth = depthsOf(header);
  return [...found.values()]
    .map((step) => [step, Math.min(...movementsOf(step.exercise).map(depth), Infinity)] as const)
    .sort(([, a], [, b]) => (a === b ? 0 : a - b))
    .map(([step], i) => ({ ...step, later: i >= FIRST }));
}

/** The first rung with an exercise of the category, or else the first rung with any. */
function startOn({ rungs }: Ladder, category: string | undefined, fits: (id: string) => Exercise | undefined) {
  const first = (wanted: (exercise: Exercise) => boolean | undefined) => {
    for (const [index, { exercises }] of rungs.entries()) {
      for (const id of exercises) {
        const exercise = fits(id);
        if (exercise && wanted(exercise)) return { exercise, index };
      }
    }
    return undefined;
  };
  return (
    (category && first(({ terms }) => terms?.category?.some((use) => idOf(use) === category))) || first(() => true)
  );
}

type Use = NonNullable<NonNullable<Exercise['terms']>[string]>[number];
const idOf = (use: Use) => (typeof use === 'string' ? use : use.term);
const movementsOf = ({ terms }: Exercise) => terms?.movement?.map(idOf) ?? [];

/** How many movements have to go well before one, along the prerequisites in the vocabulary; circles are cut. */
function depthsOf({ taxonomies }: LibraryHeader): (movement: string) => number {
  const known = new Map<string, number>();
  const depth = (id: string): number => {
    let result = known.get(id);
    if (result === undefined) {
      known.set(id, 0);
      const before = taxonomies.movement?.terms.find((term) => term.id === id)?.prerequisites ?? [];
      known.set(id, (result = Math.max(0, ...before.map((one) => depth(one) + 1))));
    }
    return result;
  };
  return depth;
}
