import { pluralRules } from './messages.js';
/** For a message with plural forms: what it is chosen by, a number or a range. */
export const countedBy = (language, { from, to }) => from < to ? { form: pluralRules(language).selectRange?.(from, to) ?? 'other' } : { n: to };
/** "3", or "2 to 4". */
export const numberWords = ({ t, number }, { from, to }) => from === to ? number(from) : t('detail.range', { from: number(from), to: number(to) });
/** A line about how much, how long or how often: "2 to 3 sets of 8 times". */
export function amountWords(speaker, key, amounts = []) {
    const [a, b] = amounts;
    return speaker.t(`detail.${key}`, {
        ...(a && countedBy(speaker.language, a)),
        a: a ? numberWords(speaker, a) : '',
        b: b ? numberWords(speaker, b) : '',
    });
}
//# sourceMappingURL=amount-words.js.map