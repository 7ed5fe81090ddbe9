import { holds, type Facts } from './condition.js';
import type { Answer, Check, Question } from './library-types.js';

export type Side = 'left' | 'right';

/** A question as a visitor meets it: once, or once for each side. */
export interface Asked {
  readonly question: Question;
  readonly side?: Side;
}

/** Answers by the key of the question; several for a question of type `multiple`. */
export type Given = ReadonlyMap<string, readonly Answer[]>;

/** Under which name the answer to a question is kept. */
export const answerKey = ({ question: { id }, side }: Asked): string => (side ? `${id} ${side}` : id);

const SIDES: readonly Side[] = ['right', 'left'];
const movementOf = ({ about }: Question) => about?.movement?.[0];

/** Every question in the order of asking: what belongs to one movement first on one side, then on the other. */
export function questionsOf({ questions }: Check): readonly Asked[] {
  const all: Asked[] = [];
  for (let i = 0; i < questions.length; i++) {
    const question = questions[i];
    if (!question.perSide) {
      all.push({ question });
      continue;
    }
    const movement = movementOf(question);
    const group = [question];
    while (movement && questions[i + 1]?.perSide && movementOf(questions[i + 1]) === movement)
      group.push(questions[++i]);
    for (const side of SIDES) for (const one of group) all.push({ question: one, side });
  }
  return all;
}

/** How far a movement goes, in the scores of the answers. */
interface Scores {
  active?: number;
  assisted?: number;
}

/** What the answers say. The lower side counts: without help, and when that is equal, with help. */
export class CheckFacts implements Facts {
  readonly flags = new Set<string>();
  readonly #answers = new Map<string, [side: Side | undefined, question: Question, answers: readonly Answer[]][]>();
  readonly #scores = new Map<string, Map<Side | undefined, Scores>>();

  add({ question, side }: Asked, answers: readonly Answer[]): void {
    const kept = this.#answers.get(question.id);
    if (kept) kept.push([side, question, answers]);
    else this.#answers.set(question.id, [[side, question, answers]]);
    for (const answer of answers) {
      const option = question.options?.find(({ id }) => id === String(answer));
      if (option?.flag) this.flags.add(option.flag);
      const { score } = option ?? {};
      if (score !== undefined)
        question.about?.movement?.forEach((movement) => this.#score(movement, question, side, score));
    }
  }

  #score(movement: string, { mode }: Question, side: Side | undefined, score: number): void {
    let sides = this.#scores.get(movement);
    if (!sides) this.#scores.set(movement, (sides = new Map<Side | undefined, Scores>()));
    let scores = sides.get(side);
    if (!scores) sides.set(side, (scores = {}));
    scores[mode === 'assisted' ? 'assisted' : 'active'] = score;
  }

  /** The same as seen from one side, for questions about that side. */
  on(side: Side | undefined): Facts {
    if (!side) return this;
    const scores = (movement: string) => {
      const sides = this.#scores.get(movement);
      return sides?.get(side) ?? sides?.get(undefined);
    };
    return {
      flags: this.flags,
      answers: (question) => this.#on(question, side),
      active: (movement) => scores(movement)?.active,
      gap: (movement) => isGap(scores(movement)),
    };
  }

  #on(question: string, wanted: Side | undefined): readonly Answer[] {
    const kept = this.#answers.get(question) ?? [];
    return kept.flatMap(([side, , answers]) => (!wanted || !side || side === wanted ? answers : []));
  }

  answers(question: string): readonly Answer[] {
    const asked = this.#answers.get(question)?.[0];
    const movement = asked?.[0] && movementOf(asked[1]);
    return this.#on(question, movement ? this.#lower(movement)?.[0] : undefined);
  }

  active(movement: string): number | undefined {
    return this.#lower(movement)?.[1].active;
  }

  gap(movement: string): boolean {
    return isGap(this.#lower(movement)?.[1]);
  }

  /** The side that counts. */
  #lower(movement: string): [Side | undefined, Scores] | undefined {
    let lowest: [Side | undefined, Scores] | undefined;
    for (const entry of this.#scores.get(movement) ?? []) {
      if (entry[1].active === undefined) continue;
      if (!lowest || isLower(entry[1], lowest[1])) lowest = entry;
    }
    return lowest;
  }
}

const isGap = ({ active, assisted }: Scores = {}) =>
  active !== undefined && assisted !== undefined && assisted > active;
const isLower = (one: Scores, other: Scores) =>
  (one.active! - other.active! || (one.assisted ?? -1) - (other.assisted ?? -1)) < 0;

/**
 * The questions that are asked, given these answers, and what is then known. An answer to a question that is not asked
 * any more, because another answer was changed, does not count.
 */
export function followCheck(all: readonly Asked[], given: Given): { asked: readonly Asked[]; facts: CheckFacts } {
  const facts = new CheckFacts();
  const asked = all.filter((one) => {
    const { showIf } = one.question;
    if (showIf && !holds(showIf, facts.on(one.side))) return false;
    const answers = given.get(answerKey(one));
    if (answers) facts.add(one, answers);
    return true;
  });
  return { asked, facts };
}
