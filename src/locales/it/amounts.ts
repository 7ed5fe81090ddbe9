import type { amounts as english } from '../en/amounts.js';
import type { Translated } from '../messages.js';

/** In Italian: words of how much, how long and how often: shared by everything that says a dosage. */
export const amounts: Translated<typeof english> = {
  'detail.range': 'da {from} a {to}',
  'detail.reps': { one: '{a} ripetizione', other: '{a} ripetizioni' },
  'detail.repsSets': { one: '{a} serie, {b} ripetizioni', other: '{a} serie, {b} ripetizioni' },
  'detail.sets': { one: '{a} serie', other: '{a} serie' },
  'detail.holds': { one: 'Tieni {a} volta', other: 'Tieni {a} volte' },
  'detail.hold': { one: 'Tieni {a} secondo', other: 'Tieni {a} secondi' },
  'detail.pace': { one: '{a} secondo', other: '{a} secondi' },
  'detail.tempo': '{a} secondi su, {b} giù',
  'detail.rest': { one: '{a} secondo di pausa', other: '{a} secondi di pausa' },
  'detail.betweenSets': 'tra le serie',
  'detail.perRep': 'ogni volta',
  'detail.perSide': 'per lato',
  'detail.perDirection': 'per direzione',
  'detail.inAll': 'in tutto, sinistra e destra insieme',
  'detail.bothSides': 'Tutti e due i lati',
  'detail.alternating': 'Sinistra e destra alternate',
  'detail.restBetween': { one: '{a} secondo di pausa in mezzo', other: '{a} secondi di pausa in mezzo' },
  'detail.switch': { one: '{a} secondo per cambiare', other: '{a} secondi per cambiare' },
  'detail.daily': 'Ogni giorno',
  'detail.once': 'una volta',
  'detail.perDay': { one: '{a} volta al giorno', other: '{a} volte al giorno' },
  'detail.perWeek': { one: '{a} volta a settimana', other: '{a} volte a settimana' },
  'detail.rounds': { one: '{a} giro', other: '{a} giri' },
  'detail.atLeast': { one: 'Almeno {a} minuto', other: 'Almeno {a} minuti' },
  'detail.effort-percent-max': '{a}% della tua forza',
  'detail.effort-rpe-10': 'Sforzo {a} su 10',
  'detail.effort-rir': {
    one: 'Fermati quando ti resta {a} ripetizione',
    other: 'Fermati quando ti restano {a} ripetizioni',
  },
  'detail.effort-borg-cr10': 'Sforzo {a} su 10 (Borg)',
  'detail.effort-stretch-10': 'Allungamento {a} su 10',
};
