import type { Answer, Condition } from './library-types.js';

/** What is known from the answers of a check, for its conditions. */
export interface Facts {
  /** Marks that were set by answers. */
  readonly flags: ReadonlySet<string>;
  /** The answers to a question that count; none when it was not asked or not answered. */
  answers(question: string): readonly Answer[];
  /** How far a movement goes without help; more is better, undefined when nobody knows. */
  active(movement: string): number | undefined;
  /** Whether a movement goes further with help than without. */
  gap(movement: string): boolean;
}

/** Whether a condition of a check holds. What is not known makes it false; so does what is not understood. */
export function holds(condition: Condition, facts: Facts): boolean {
  if ('allOf' in condition) return condition.allOf.every((one) => holds(one, facts));
  if ('anyOf' in condition) return condition.anyOf.some((one) => holds(one, facts));
  if ('not' in condition) return !holds(condition.not, facts);
  if ('flag' in condition) return facts.flags.has(condition.flag);
  if ('gap' in condition) return facts.gap(condition.gap);
  if ('question' in condition) {
    const wanted = 'in' in condition ? condition.in : [condition.is];
    return facts.answers(condition.question).some((answer) => wanted.includes(answer));
  }
  if ('movement' in condition) {
    const score = facts.active(condition.movement);
    const { lte = Infinity, gte = -Infinity } = condition.active;
    return score !== undefined && score <= lte && score >= gte;
  }
  return 'default' in condition;
}

/** Why a condition holds, in one word, and for which movement. */
export interface Ground {
  readonly reason: 'gap' | 'limited' | 'situation' | 'keep';
  /** Id of a word of the vocabulary "movement". */
  readonly movement?: string;
}

const GROUNDS = ['gap', 'limited', 'situation', 'keep'];

/** The most telling part of a condition that holds: with help further than without, little without help, an answer. */
export function groundOf(condition: Condition, facts: Facts): Ground {
  const grounds = groundsIn(condition, facts).sort((a, b) => GROUNDS.indexOf(a.reason) - GROUNDS.indexOf(b.reason));
  return grounds[0] ?? { reason: 'situation' };
}

function groundsIn(condition: Condition, facts: Facts): Ground[] {
  if ('allOf' in condition) return condition.allOf.flatMap((one) => groundsIn(one, facts));
  if ('anyOf' in condition)
    return condition.anyOf.filter((one) => holds(one, facts)).flatMap((one) => groundsIn(one, facts));
  if ('gap' in condition) return [{ reason: 'gap', movement: condition.gap }];
  if ('movement' in condition) return [{ reason: 'limited', movement: condition.movement }];
  if ('default' in condition) return [{ reason: 'keep' }];
  return 'not' in condition ? [] : [{ reason: 'situation' }];
}
