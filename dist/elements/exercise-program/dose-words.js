import { amount, factsOf } from '../../data/amounts.js';
import { EVERY_DAY } from '../../data/program.js';
import { amountWords, countedBy, numberWords } from '../../internal/amount-words.js';
import { dayName } from './day-words.js';
/** What someone needs to know while doing it; pace, rest and effort stand with the exercise. */
const SHORT = ['reps', 'repsSets', 'sets', 'holds', 'hold', 'rounds', 'atLeast'];
/** How much of an exercise, in a few words: "2 sets of 8 times per side". */
export function doseWords(speaker, exercise) {
    const facts = factsOf(exercise).filter(({ key }) => SHORT.includes(key));
    // To hold once goes without saying; for which side does not.
    const once = facts.find(({ key, amounts }) => key === 'holds' && amounts[0]?.to === 1);
    return facts
        .filter((fact) => fact !== once)
        .map((fact) => {
        const { key, amounts } = fact;
        const { below, belowAmounts } = key === 'hold' && once ? once : fact;
        const side = below && !below.startsWith('perRep') ? amountWords(speaker, below, belowAmounts) : '';
        return [amountWords(speaker, key, amounts), side].filter(Boolean).join(' ');
    });
}
/** "3 times a week". */
const frequencyWords = (speaker, frequency) => factsOf({ id: '', name: '', dosage: { frequency } })
    .map(({ key, amounts }) => amountWords(speaker, key, amounts))
    .join(', ');
/** How often a session is done, and how long it takes. */
export function sessionWords(speaker, session) {
    const { days, frequency, seconds } = session;
    const often = days
        ? days.length === EVERY_DAY.length
            ? speaker.t('program.everyDay')
            : days.map((day) => dayName(speaker.language, day, 'short')).join(', ')
        : frequency
            ? frequencyWords(speaker, frequency)
            : '';
    return [often, seconds ? speaker.t('program.minutes', { n: Math.max(1, Math.round(seconds / 60)) }) : ''].filter(Boolean);
}
/** "4 weeks". */
export function weekWords(speaker, weeks) {
    const range = amount(weeks);
    return speaker.t('program.weeks', { ...countedBy(speaker.language, range), a: numberWords(speaker, range) });
}
//# sourceMappingURL=dose-words.js.map