import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { fromSource } from '../helpers/from-source.mjs';

const { makeCalendar } = await fromSource('src/data/program-calendar.ts');

const entry = {
  uid: 'own@hip',
  summary: 'Hüfte: nach dem Zähneputzen, ruhig; ja \\ nein 💪🏽',
  description: `Erste Zeile,\nzweite; Zeile ${'ümlaut '.repeat(30)}\n${'👩🏽‍⚕️'.repeat(20)}`,
  from: new Date(2026, 10, 30, 15),
  time: '07:30',
  minutes: 12,
  days: [3, 5],
  weeks: 4,
  remind: 10,
  url: 'https://example.org/oefeningen#program=1abc',
};
const now = new Date('2026-11-30T12:00:00Z');
const make = (change = {}) => makeCalendar('Mein Programm', [{ ...entry, ...change }], now);
/** As another program reads it. */
const readEvent = (file) => new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');

describe('the calendar file', () => {
  it('says to another program what it should: text, days, reminder', () => {
    const component = readEvent(make());
    const event = new ICAL.Event(component);
    assert.equal(event.summary, entry.summary);
    assert.equal(event.description, entry.description);
    assert.equal(event.uid, entry.uid);
    assert.equal(component.getFirstPropertyValue('url'), entry.url);
    const alarm = component.getFirstSubcomponent('valarm');
    assert.equal(alarm.getFirstPropertyValue('action'), 'DISPLAY');
    assert.equal(alarm.getFirstPropertyValue('trigger').toSeconds(), -600);
    assert.equal(alarm.getFirstPropertyValue('description'), entry.summary);
    assert.equal(event.duration.toSeconds(), 12 * 60);
  });

  it('is at the same time of the day wherever and whenever: no zone, no UTC', () => {
    const { startDate } = new ICAL.Event(readEvent(make()));
    assert.equal(startDate.zone, ICAL.Timezone.localTimezone);
    assert.match(make(), /\r\nDTSTART:20261202T073000\r\n/);
    assert.doesNotMatch(make(), /TZID|VTIMEZONE/);
  });

  it('begins on the first of its days and ends after its weeks', () => {
    const event = new ICAL.Event(readEvent(make()));
    const days = [];
    for (let next, all = event.iterator(); (next = all.next());) days.push(next.toString().slice(0, 16));
    assert.deepEqual(
      [days.length, days[0], days[1], days.at(-1)],
      [8, '2026-12-02T07:30', '2026-12-04T07:30', '2026-12-25T07:30'],
    );
  });

  it('begins where it should in every time zone', async () => {
    const zone = process.env.TZ;
    for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Amsterdam']) {
      process.env.TZ = TZ;
      assert.match(make({ from: new Date(2026, 11, 2, 0, 30) }), /\r\nDTSTART:20261202T073000\r\n/, TZ);
      assert.match(make({ from: new Date(2026, 11, 2, 23, 30) }), /\r\nDTSTART:20261202T073000\r\n/, TZ);
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('has no line of more than 75 bytes, cuts no letter, and ends each line as the standard says', () => {
    const file = make();
    assert.doesNotMatch(file.replaceAll('\r\n', ''), /[\r\n\ufffd]/);
    for (const line of file.split('\r\n')) {
      assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.ok(line.isWellFormed?.() ?? true, line);
    }
    assert.ok(file.endsWith('END:VCALENDAR\r\n'));
  });

  it('has no reminder when nobody wants one, and one at the very time for 0', () => {
    assert.equal(readEvent(make({ remind: undefined })).getFirstSubcomponent('valarm'), null);
    const alarm = readEvent(make({ remind: 0 })).getFirstSubcomponent('valarm');
    assert.equal(alarm.getFirstPropertyValue('trigger').toSeconds(), 0);
  });

  it('lets no text break out of its place', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 120 });
    const hostile = fc.constantFrom('x\r\nEND:VEVENT\r\nBEGIN:VEVENT', 'BEGIN:VALARM', '\\', ';;,,\\n', '\n', '\r');
    fc.assert(
      fc.property(fc.oneof(words, hostile), fc.oneof(words, hostile), (summary, description) => {
        const calendar = new ICAL.Component(ICAL.parse(make({ summary, description })));
        const events = calendar.getAllSubcomponents('vevent');
        assert.equal(events.length, 1);
        assert.equal(events[0].getAllSubcomponents('valarm').length, 1);
        const plain = (text) => (text ?? '').replace(/\r\n?/g, '\n');
        assert.equal(plain(new ICAL.Event(events[0]).summary), plain(summary));
        assert.equal(plain(new ICAL.Event(events[0]).description), plain(description));
      }),
    );
  });
});
