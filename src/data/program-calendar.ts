import ical, { ICalAlarmType, ICalEventRepeatingFreq, ICalWeekday } from 'ical-generator';
import { addDays, dayOf, weekdayOf } from './days.js';

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

const { MO, TU, WE, TH, FR, SA, SU } = ICalWeekday;
const WEEKDAYS = [MO, TU, WE, TH, FR, SA, SU];

/**
 * A calendar file (RFC 5545) of these entries. Times are floating: eight in the morning stays eight in the morning, in
 * summer, in winter and on holiday elsewhere.
 * @param now when the file is made
 */
export function makeCalendar(name: string, entries: readonly CalendarEntry[], now: Date): string {
  const calendar = ical({ name, prodId: '//exercise-library//exercise-program//EN' });
  for (const { uid, summary, description, from, time, minutes, days, weeks, remind, url } of entries) {
    const first = firstDay(from, days);
    const start = wallClock(first, time);
    const event = calendar.createEvent({
      id: uid,
      stamp: now,
      floating: true,
      start,
      end: new Date(start.getTime() + Math.max(1, minutes) * 60_000),
      summary,
      description,
      repeating: {
        freq: ICalEventRepeatingFreq.WEEKLY,
        byDay: days.map((day) => WEEKDAYS[day - 1]),
        count: days.length * weeks,
      },
    });
    if (url) event.url(url);
    if (remind !== undefined)
      event.createAlarm({ type: ICalAlarmType.display, trigger: remind * 60, description: summary });
  }
  return `${calendar.toString()}\r\n`;
}

/** The first of these days of the week, from a day on: an event must begin on a day on which it is repeated. */
function firstDay(from: Date, days: readonly number[]): Date {
  for (let i = 0; i < 7; i++) {
    const day = addDays(from, i);
    if (days.includes(weekdayOf(day))) return day;
  }
  return from;
}

/** The calendar writer takes the digits of a floating time from UTC: what the clock on the wall shows goes there. */
function wallClock(day: Date, time: string): Date {
  return new Date(`${dayOf(day)}T${/^\d\d:\d\d$/.test(time) ? time : '08:00'}:00Z`);
}
