import ical, { ICalAlarmType, ICalEventRepeatingFreq, ICalWeekday } from 'ical-generator';
import { addDays, dayOf, weekdayOf } from './days.js';
const { MO, TU, WE, TH, FR, SA, SU } = ICalWeekday;
const WEEKDAYS = [MO, TU, WE, TH, FR, SA, SU];
/**
 * A calendar file (RFC 5545) of these entries. Times are floating: eight in the morning stays eight in the morning, in
 * summer, in winter and on holiday elsewhere.
 * @param now when the file is made
 */
export function makeCalendar(name, entries, now) {
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
        if (url)
            event.url(url);
        if (remind !== undefined)
            event.createAlarm({ type: ICalAlarmType.display, trigger: remind * 60, description: summary });
    }
    return `${calendar.toString()}\r\n`;
}
/** The first of these days of the week, from a day on: an event must begin on a day on which it is repeated. */
function firstDay(from, days) {
    for (let i = 0; i < 7; i++) {
        const day = addDays(from, i);
        if (days.includes(weekdayOf(day)))
            return day;
    }
    return from;
}
/** The calendar writer takes the digits of a floating time from UTC: what the clock on the wall shows goes there. */
function wallClock(day, time) {
    return new Date(`${dayOf(day)}T${/^\d\d:\d\d$/.test(time) ? time : '08:00'}:00Z`);
}
//# sourceMappingURL=program-calendar.js.map