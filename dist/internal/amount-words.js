/** "3", or "2 to 4". */
export const numberWords = ({ t, number }, { from, to }) => from === to ? number(from) : t('detail.range', { from: number(from), to: number(to) });
/** A line about how much, how long or how often: "2 to 3 sets of 8 times". */
export function amountWords(speaker, key, amounts = []) {
    const [a, b] = amounts;
    return speaker.t(`detail.${key}`, {
        n: a?.to ?? 0,
        least: a?.from ?? 0,
        a: a ? numberWords(speaker, a) : '',
        b: b ? numberWords(speaker, b) : '',
    });
}
//# sourceMappingURL=amount-words.js.map