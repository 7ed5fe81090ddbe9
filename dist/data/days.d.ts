/** A day of the visitor's calendar as `2026-11-30`. */
export declare const dayOf: (date: Date) => string;
/** The day of the week: 1 is Monday, 7 Sunday. */
export declare const weekdayOf: (date: Date) => number;
/** Noon of the day so many days later: noon is never skipped or doubled when clocks change. */
export declare const addDays: (date: Date, days: number) => Date;
/** The days of the weeks up to and including that of `today`, each from Monday, the oldest week first. */
export declare function weeksUntil(today: Date, count: number): readonly (readonly Date[])[];
