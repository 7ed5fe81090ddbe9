/** Something that is repeated on days of the week, at one time of the day, wherever the visitor is. */
export interface CalendarEntry {
    /** Stays the same when the file is made again, so that a calendar replaces the entry instead of doubling it. */
    readonly uid: string;
    readonly summary: string;
    readonly description: string;
    /** First day on which it may be. */
    readonly from: Date;
    /** `08:00`. */
    readonly time: string;
    readonly minutes: number;
    /** 1 is Monday, 7 Sunday; at least one. */
    readonly days: readonly number[];
    readonly weeks: number;
    /** Minutes before the beginning at which the calendar reminds; undefined for never. */
    readonly remind?: number | undefined;
    readonly url?: string | undefined;
}
/**
 * A calendar file (RFC 5545) of these entries. Times are floating: eight in the morning stays eight in the morning, in
 * summer, in winter and on holiday elsewhere.
 * @param now when the file is made
 */
export declare function makeCalendar(name: string, entries: readonly CalendarEntry[], now: Date): string;
