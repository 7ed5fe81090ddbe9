/** A day of the visitor's calendar as `2026-11-30`. */
export const dayOf = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
/** The day of the week: 1 is Monday, 7 Sunday. */
export const weekdayOf = (date) => date.getDay() || 7;
/** Noon of the day so many days later: noon is never skipped or doubled when clocks change. */
export const addDays = (date, days) => new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, 12);
/** The days of the weeks up to and including that of `today`, each from Monday, the oldest week first. */
export function weeksUntil(today, count) {
    const monday = addDays(today, 1 - weekdayOf(today));
    return Array.from({ length: count }, (_, week) => Array.from({ length: 7 }, (_, day) => addDays(monday, (week - count + 1) * 7 + day)));
}
//# sourceMappingURL=days.js.map