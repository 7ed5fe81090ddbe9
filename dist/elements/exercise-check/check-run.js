import { answerKey, followCheck, questionsOf } from '../../data/movement-check.js';
import { planFor, URGENCIES } from '../../data/plan.js';
/**
 * One way through a check: warning signs by urgency, then one question at a time, then the plan. Everything a visitor
 * answers lives in this object and nowhere else: it is gone with the page.
 */
export class CheckRun {
    #given = new Map();
    #signs = new Set();
    #all;
    #groups;
    #at = 0;
    /** While one answer is changed, the way leads back to the result. */
    #changing = false;
    constructor(source) {
        this.source = source;
        this.#all = questionsOf(source.check);
        const signs = source.check.redFlags?.questions ?? [];
        this.#groups = URGENCIES.flatMap((urgency) => {
            const group = signs.filter((sign) => sign.urgency === urgency);
            return group.length ? [{ kind: 'signs', urgency, signs: group }] : [];
        });
    }
    /** The questions that are asked, given the answers so far. */
    get asked() {
        return followCheck(this.#all, this.#given).asked;
    }
    /** The page the visitor is on. */
    get page() {
        const question = this.#at - 1 - this.#groups.length;
        if (this.#signs.size)
            return this.#result();
        if (!this.#at)
            return { kind: 'intro' };
        if (question < 0)
            return this.#groups[this.#at - 1];
        const asked = this.asked[question];
        return asked ? { kind: 'question', asked } : this.#result();
    }
    /** Which page this is, of how many; more may come with an answer. */
    get progress() {
        return { n: this.#at, of: this.#groups.length + this.asked.length };
    }
    /** The answers given to a question, whether by word or by sign. */
    answersTo(asked) {
        return this.#given.get(answerKey(asked));
    }
    /** The warning signs that were answered with yes. */
    get signs() {
        return this.#signs;
    }
    /** Goes on; past a question without an answer only where there is none to give. */
    next() {
        this.#at++;
        if (!this.#changing)
            return;
        const open = this.asked.findIndex((asked) => !this.answersTo(asked));
        this.#at = 1 + this.#groups.length + (open < 0 ? this.asked.length : open);
        this.#changing = open >= 0;
    }
    back() {
        // From a warning sign back to where it was asked, to answer again.
        if (this.#signs.size)
            this.#signs.clear();
        else
            this.#at = Math.max(0, this.#at - 1);
    }
    /** A warning sign holds: the check ends. */
    warn(sign) {
        this.#signs.add(sign);
    }
    /** Answers a question and goes on. */
    answer(asked, answers) {
        this.#given.set(answerKey(asked), answers);
        this.next();
    }
    /** Goes back to one question; when it is answered, the way leads to what is still open, or to the result. */
    change(asked) {
        this.#at = 1 + this.#groups.length + this.asked.findIndex((one) => answerKey(one) === answerKey(asked));
        this.#changing = true;
    }
    #result() {
        return { kind: 'result', plan: planFor(this.source, this.#signs, this.#given) };
    }
}
//# sourceMappingURL=check-run.js.map