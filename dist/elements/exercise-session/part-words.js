/** What to do in a part, in a word or two: as the file calls the phase, or our word for its kind. */
export function titleOf(host, { kind, way, label }) {
    return host.text(label) || host.t(way ? `follow.way-${way}` : `follow.kind-${kind}`);
}
/** "Left", "Right", or nothing when both sides work. */
export const sideWord = (host, { side }) => side ? host.t(`follow.${side}`) : '';
/** Where someone is: "Exercise 2 of 5", "Round 1 of 2". */
export function whereabouts({ t }, part, turns) {
    const { turn, lap, laps, round, rounds = 1, counts = 'rounds' } = part;
    return [
        turns > 1 && t('follow.exercise', { n: turn + 1, of: turns }),
        lap && laps && t('follow.rounds', { n: lap, of: laps }),
        round && rounds > 1 && t(`follow.${counts}`, { n: round, of: rounds }),
    ].filter((text) => !!text);
}
//# sourceMappingURL=part-words.js.map