/** Whether a condition of a check holds. What is not known makes it false; so does what is not understood. */
export function holds(condition, facts) {
    if ('allOf' in condition)
        return condition.allOf.every((one) => holds(one, facts));
    if ('anyOf' in condition)
        return condition.anyOf.some((one) => holds(one, facts));
    if ('not' in condition)
        return !holds(condition.not, facts);
    if ('flag' in condition)
        return facts.flags.has(condition.flag);
    if ('gap' in condition)
        return facts.gap(condition.gap);
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
const GROUNDS = ['gap', 'limited', 'situation', 'keep'];
/** The most telling part of a condition that holds: with help further than without, little without help, an answer. */
export function groundOf(condition, facts) {
    const grounds = groundsIn(condition, facts).sort((a, b) => GROUNDS.indexOf(a.reason) - GROUNDS.indexOf(b.reason));
    return grounds[0] ?? { reason: 'situation' };
}
function groundsIn(condition, facts) {
    if ('allOf' in condition)
        return condition.allOf.flatMap((one) => groundsIn(one, facts));
    if ('anyOf' in condition)
        return condition.anyOf.filter((one) => holds(one, facts)).flatMap((one) => groundsIn(one, facts));
    if ('gap' in condition)
        return [{ reason: 'gap', movement: condition.gap }];
    if ('movement' in condition)
        return [{ reason: 'limited', movement: condition.movement }];
    if ('default' in condition)
        return [{ reason: 'keep' }];
    return 'not' in condition ? [] : [{ reason: 'situation' }];
}
//# sourceMappingURL=condition.js.map