import type { amounts as english } from '../en/amounts.js';
import type { Translated } from '../messages.js';

/** In Portuguese: words of how much, how long and how often: shared by everything that says a dosage. */
export const amounts: Translated<typeof english> = {
  'detail.range': '{from} a {to}',
  'detail.reps': { one: '{a} repetição', many: '{a} de repetições', other: '{a} repetições' },
  'detail.repsSets': {
    one: '{a} série de {b} repetições',
    many: '{a} de séries de {b} repetições',
    other: '{a} séries de {b} repetições',
  },
  'detail.sets': { one: '{a} série', many: '{a} de séries', other: '{a} séries' },
  'detail.holds': { one: 'Mantenha {a} vez', many: 'Mantenha {a} de vezes', other: 'Mantenha {a} vezes' },
  'detail.hold': { one: 'Mantenha {a} segundo', many: 'Mantenha {a} de segundos', other: 'Mantenha {a} segundos' },
  'detail.pace': { one: '{a} segundo', many: '{a} de segundos', other: '{a} segundos' },
  'detail.tempo': '{a} segundos a subir, {b} a descer',
  'detail.rest': {
    one: '{a} segundo de descanso',
    many: '{a} de segundos de descanso',
    other: '{a} segundos de descanso',
  },
  'detail.betweenSets': 'entre séries',
  'detail.perRep': 'em cada repetição',
  'detail.perSide': 'por lado',
  'detail.perDirection': 'em cada direção',
  'detail.inAll': 'no total, esquerda e direita juntas',
  'detail.bothSides': 'Ambos os lados',
  'detail.alternating': 'Esquerda e direita à vez',
  'detail.restBetween': {
    one: '{a} segundo de descanso entre um e outro',
    many: '{a} de segundos de descanso entre um e outro',
    other: '{a} segundos de descanso entre um e outro',
  },
  'detail.switch': {
    one: '{a} segundo para trocar',
    many: '{a} de segundos para trocar',
    other: '{a} segundos para trocar',
  },
  'detail.daily': 'Todos os dias',
  'detail.once': 'uma vez',
  'detail.perDay': { one: '{a} vez por dia', many: '{a} de vezes por dia', other: '{a} vezes por dia' },
  'detail.perWeek': { one: '{a} vez por semana', many: '{a} de vezes por semana', other: '{a} vezes por semana' },
  'detail.rounds': { one: '{a} ronda', many: '{a} de rondas', other: '{a} rondas' },
  'detail.atLeast': {
    one: 'Pelo menos {a} minuto',
    many: 'Pelo menos {a} de minutos',
    other: 'Pelo menos {a} minutos',
  },
  'detail.effort-percent-max': '{a}% da sua força',
  'detail.effort-rpe-10': 'Esforço {a} em 10',
  'detail.effort-rir': {
    one: 'Deixe {a} repetição de reserva',
    many: 'Deixe {a} de repetições de reserva',
    other: 'Deixe {a} repetições de reserva',
  },
  'detail.effort-borg-cr10': 'Esforço {a} em 10 (Borg)',
  'detail.effort-stretch-10': 'Alongamento {a} em 10',
};
