import type { amounts as english } from '../en/amounts.js';
import type { Translated } from '../messages.js';

/** In Spanish: words of how much, how long and how often: shared by everything that says a dosage. */
export const amounts: Translated<typeof english> = {
  'detail.range': '{from} a {to}',
  'detail.reps': { one: '{a} repetición', many: '{a} de repeticiones', other: '{a} repeticiones' },
  'detail.repsSets': {
    one: '{a} serie de {b} repeticiones',
    many: '{a} de series de {b} repeticiones',
    other: '{a} series de {b} repeticiones',
  },
  'detail.sets': { one: '{a} serie', many: '{a} de series', other: '{a} series' },
  'detail.holds': { one: 'Mantén {a} vez', many: 'Mantén {a} de veces', other: 'Mantén {a} veces' },
  'detail.hold': { one: 'Mantén {a} segundo', many: 'Mantén {a} de segundos', other: 'Mantén {a} segundos' },
  'detail.pace': { one: '{a} segundo', many: '{a} de segundos', other: '{a} segundos' },
  'detail.tempo': '{a} segundos al subir, {b} al bajar',
  'detail.rest': {
    one: '{a} segundo de descanso',
    many: '{a} de segundos de descanso',
    other: '{a} segundos de descanso',
  },
  'detail.betweenSets': 'entre series',
  'detail.perRep': 'en cada repetición',
  'detail.perSide': 'por lado',
  'detail.perDirection': 'en cada dirección',
  'detail.inAll': 'en total, izquierda y derecha juntas',
  'detail.bothSides': 'Ambos lados',
  'detail.alternating': 'Alternando izquierda y derecha',
  'detail.restBetween': {
    one: '{a} segundo de descanso entre uno y otro',
    many: '{a} de segundos de descanso entre uno y otro',
    other: '{a} segundos de descanso entre uno y otro',
  },
  'detail.switch': {
    one: '{a} segundo para cambiar',
    many: '{a} de segundos para cambiar',
    other: '{a} segundos para cambiar',
  },
  'detail.daily': 'Cada día',
  'detail.once': 'una vez',
  'detail.perDay': { one: '{a} vez al día', many: '{a} de veces al día', other: '{a} veces al día' },
  'detail.perWeek': { one: '{a} vez por semana', many: '{a} de veces por semana', other: '{a} veces por semana' },
  'detail.rounds': { one: '{a} ronda', many: '{a} de rondas', other: '{a} rondas' },
  'detail.atLeast': { one: 'Al menos {a} minuto', many: 'Al menos {a} de minutos', other: 'Al menos {a} minutos' },
  'detail.effort-percent-max': '{a} % de tu fuerza',
  'detail.effort-rpe-10': 'Esfuerzo {a} sobre 10',
  'detail.effort-rir': {
    one: 'Deja {a} repetición de reserva',
    many: 'Deja {a} de repeticiones de reserva',
    other: 'Deja {a} repeticiones de reserva',
  },
  'detail.effort-borg-cr10': 'Esfuerzo {a} sobre 10 (Borg)',
  'detail.effort-stretch-10': 'Estiramiento {a} sobre 10',
};
