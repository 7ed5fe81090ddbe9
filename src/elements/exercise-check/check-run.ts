import type { Answer } from '../../data/library-types.js';
import { answerKey, followCheck, questionsOf, type Asked } from '../../data/movement-check.js';
import { planFor, URGENCIES, type Plan, type PlanSource, type RedFlag } from '../../data/plan.js';

/** What a visitor sees at one moment of a check. */
export type Page =
  | { readonly kind: 'intro' }
  | { readonly kind: 'signs'; readonly urgency: RedFlag['urgency']; readonly signs: readonly RedFlag[] }
  | { readonly kind: 'question'; readonly asked: Asked }
  | { readonly kind: 'result'; readonly plan: Plan };

/**
 * One way through a check: warning signs by urgency, then one question at a time, then the plan. Everything a visitor
 * answers lives in this object and nowhere else: it is gone with the page.
 */
export class CheckRun {
  readonly #given = new Map<string, readonly Answer[]>();
  readonly #signs = new Set<string>();
  readonly #all: readonly Asked[];
  readonly #groups: readonly Page[];
  #at = 0;
  /** While one answer is changed, the way leads back to the result. */
  #changing = false;

  constructor(readonly source: PlanSource) {
    this.#all = questionsOf(source.check);
    const signs = source.check.redFlags?.questions ?? [];
    this.#groups = URGENCIES.flatMap((urgency): Page[] => {
      const group = signs.filter((sign) => sign.urgency === urgency);
      return group.length ? [{ kind: 'signs', urgency, signs: group }] : [];
    });
  }

  /** The questions that are asked, given the answers so far. */
  get asked(): readonly Asked[] {
    return followCheck(this.#all, this.#given).asked;
  }

  /** The page the visitor is on. */
  get page(): Page {
    const question = this.#at - 1 - this.#groups.length;
    if (this.#signs.size) return this.#result();
    if (!this.#at) return { kind: 'intro' };
    if (question < 0) return this.#groups[this.#at - 1];
    const asked = this.asked[question] as Asked | undefined;
    return asked ? { kind: 'question', asked } : this.#result();
  }

  /** Which page this is, of how many; more may come with an answer. */
  get progress(): { readonly n: number; readonly of: number } {
    return { n: this.#at, of: this.#groups.length + this.asked.length };
  }

  /** The answers given to a question, whether by word or by sign. */
  answersTo(asked: Asked): readonly Answer[] | undefined {
    return this.#given.get(answerKey(asked));
  }

  /** The warning signs that were answered with yes. */
  get signs(): ReadonlySet<string> {
    return this.#signs;
  }

  /** Goes on; past a question without an answer only where there is none to give. */
  next(): void {
    this.#at++;
    if (!this.#changing) return;
    const open = this.asked.findIndex((asked) => !this.answersTo(asked));
    this.#at = 1 + this.#groups.length + (open < 0 ? this.asked.length : open);
    this.#changing = open >= 0;
  }

  back(): void {
    // From a warning sign back to where it was asked, to answer again.
    if (this.#signs.size) this.#signs.clear();
    else this.#at = Math.max(0, this.#at - 1);
  }

  /** A warning sign holds: the check ends. */
  warn(sign: string): void {
    this.#signs.add(sign);
  }

  /** Answers a question and goes on. */
  answer(asked: Asked, answers: readonly Answer[]): void {
    this.#given.set(answerKey(asked), answers);
    this.next();
  }

  /** Goes back to one question; when it is answered, the way leads to what is still open, or to the result. */
  change(asked: Asked): void {
    this.#at = 1 + this.#groups.length + this.asked.findIndex((one) => answerKey(one) === answerKey(asked));
    this.#changing = true;
  }

  #result(): Page {
    return { kind: 'result', plan: planFor(this.source, this.#signs, this.#given) };
  }
}
