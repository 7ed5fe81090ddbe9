import type { amounts as english } from '../en/amounts.js';
import type { Translated } from '../messages.js';

/** In German: words of how much, how long and how often: shared by everything that says a dosage. */
export const amounts: Translated<typeof english> = {
  'detail.range': '{from} bis {to}',
  'detail.reps': { one: '{a} Wiederholung', other: '{a} Wiederholungen' },
  'detail.repsSets': { one: '{a} Satz mit {b} Wdh.', other: '{a} Sätze mit je {b} Wdh.' },
  'detail.sets': { one: '{a} Satz', other: '{a} Sätze' },
  'detail.holds': { one: '{a}-mal halten', other: '{a}-mal halten' },
  'detail.hold': { one: '{a} Sekunde halten', other: '{a} Sekunden halten' },
  'detail.pace': { one: '{a} Sekunde', other: '{a} Sekunden' },
  'detail.tempo': '{a} Sekunden hoch, {b} runter',
  'detail.rest': { one: '{a} Sekunde Pause', other: '{a} Sekunden Pause' },
  'detail.betweenSets': 'zwischen den Sätzen',
  'detail.perRep': 'bei jeder Wiederholung',
  'detail.perSide': 'pro Seite',
  'detail.perDirection': 'pro Richtung',
  'detail.inAll': 'insgesamt, links und rechts zusammen',
  'detail.bothSides': 'Beide Seiten',
  'detail.alternating': 'Links und rechts im Wechsel',
  'detail.restBetween': { one: '{a} Sekunde Pause dazwischen', other: '{a} Sekunden Pause dazwischen' },
  'detail.switch': { one: '{a} Sekunde zum Wechseln', other: '{a} Sekunden zum Wechseln' },
  'detail.daily': 'Jeden Tag',
  'detail.once': 'einmal',
  'detail.perDay': { one: '{a}-mal am Tag', other: '{a}-mal am Tag' },
  'detail.perWeek': { one: '{a}-mal pro Woche', other: '{a}-mal pro Woche' },
  'detail.rounds': { one: '{a} Runde', other: '{a} Runden' },
  'detail.atLeast': { one: 'Mindestens {a} Minute', other: 'Mindestens {a} Minuten' },
  'detail.effort-percent-max': '{a} % deiner Kraft',
  'detail.effort-rpe-10': 'Anstrengung {a} von 10',
  'detail.effort-rir': {
    one: 'Hör auf, wenn noch {a} Wiederholung ginge',
    other: 'Hör auf, wenn noch {a} Wiederholungen gingen',
  },
  'detail.effort-borg-cr10': 'Anstrengung {a} von 10 (Borg)',
  'detail.effort-stretch-10': 'Dehnung {a} von 10',
};
