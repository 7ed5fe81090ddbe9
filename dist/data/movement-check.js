import { holds } from './condition.js';
/** Under which name the answer to a question is kept. */
export const answerKey = ({ question: { id }, side }) => (side ? `${id} ${side}` : id);
const SIDES = ['right', 'left'];
const movementOf = ({ about }) => about?.movement?.[0];
/** Every question in the order of asking: what belongs to one movement first on one side, then on the other. */
export function questionsOf({ questions }) {
    const all = [];
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
        for (const side of SIDES)
            for (const one of group)
                all.push({ question: one, side });
    }
    return all;
}
/** What the answers say. The lower side counts: without help, and when that is equal, with help. */
export class CheckFacts {
    constructor() {
        this.flags = new Set();
        this.#answers = new Map();
        this.#scores = new Map();
    }
    #answers;
    #scores;
    add({ question, side }, answers) {
        const kept = this.#answers.get(question.id);
        if (kept)
            kept.push([side, question, answers]);
        else
            this.#answers.set(question.id, [[side, question, answers]]);
        for (const answer of answers) {
            const option = question.options?.find(({ id }) => id === String(answer));
            if (option?.flag)
                this.flags.add(option.flag);
            const { score } = option ?? {};
            if (score !== undefined)
                question.about?.movement?.forEach((movement) => this.#score(movement, question, side, score));
        }
    }
    #score(movement, { mode }, side, score) {
        let sides = this.#scores.get(movement);
        if (!sides)
            this.#scores.set(movement, (sides = new Map()));
        let scores = sides.get(side);
        if (!scores)
            sides.set(side, (scores = {}));
        scores[mode === 'assisted' ? 'assisted' : 'active'] = score;
    }
    /** The same as seen from one side, for questions about that side. */
    on(side) {
        if (!side)
            return this;
        const scores = (movement) => {
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
    #on(question, wanted) {
        const kept = this.#answers.get(question) ?? [];
        return kept.flatMap(([side, , answers]) => (!wanted || !side || side === wanted ? answers : []));
    }
    answers(question) {
        const asked = this.#answers.get(question)?.[0];
        const movement = asked?.[0] && movementOf(asked[1]);
        return this.#on(question, movement ? this.#lower(movement)?.[0] : undefined);
    }
    active(movement) {
        return this.#lower(movement)?.[1].active;
    }
    gap(movement) {
        return isGap(this.#lower(movement)?.[1]);
    }
    /** The side that counts. */
    #lower(movement) {
        let lowest;
        for (const entry of this.#scores.get(movement) ?? []) {
            if (entry[1].active === undefined)
                continue;
            if (!lowest || isLower(entry[1], lowest[1]))
                lowest = entry;
        }
        return lowest;
    }
}
const isGap = ({ active, assisted } = {}) => active !== undefined && assisted !== undefined && assisted > active;
const isLower = (one, other) => (one.active - other.active || (one.assisted ?? -1) - (other.assisted ?? -1)) < 0;
/**
 * The questions that are asked, given these answers, and what is then known. An answer to a question that is not asked
 * any more, because another answer was changed, does not count.
 */
export function followCheck(all, given) {
    const facts = new CheckFacts();
    const asked = all.filter((one) => {
        const { showIf } = one.question;
        if (showIf && !holds(showIf, facts.on(one.side)))
            return false;
        const answers = given.get(answerKey(one));
        if (answers)
            facts.add(one, answers);
        return true;
    });
    return { asked, facts };
}
//# sourceMappingURL=movement-check.js.map