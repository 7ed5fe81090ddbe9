import type { amounts as english } from '../en/amounts.js';
import type { Translated } from '../messages.js';

/** In French: words of how much, how long and how often: shared by everything that says a dosage. */
export const amounts: Translated<typeof english> = {
  'detail.range': '{from} à {to}',
  'detail.reps': { one: '{a} répétition', other: '{a} répétitions' },
  'detail.repsSets': { one: '{a} série de {b} répétitions', other: '{a} séries de {b} répétitions' },
  'detail.sets': { one: '{a} série', other: '{a} séries' },
  'detail.holds': { one: 'Tenir {a} fois', other: 'Tenir {a} fois' },
  'detail.hold': { one: 'Tenir {a} seconde', other: 'Tenir {a} secondes' },
  'detail.pace': { one: '{a} seconde', other: '{a} secondes' },
  'detail.tempo': '{a} secondes pour monter, {b} pour descendre',
  'detail.rest': { one: '{a} seconde de repos', other: '{a} secondes de repos' },
  'detail.betweenSets': 'entre les séries',
  'detail.perRep': 'à chaque répétition',
  'detail.perSide': 'par côté',
  'detail.perDirection': 'dans chaque sens',
  'detail.inAll': 'en tout, gauche et droite ensemble',
  'detail.bothSides': 'Des deux côtés',
  'detail.alternating': 'Gauche et droite en alternance',
  'detail.restBetween': { one: '{a} seconde de repos entre les deux', other: '{a} secondes de repos entre les deux' },
  'detail.switch': { one: '{a} seconde pour changer', other: '{a} secondes pour changer' },
  'detail.daily': 'Tous les jours',
  'detail.once': 'une fois',
  'detail.perDay': { one: '{a} fois par jour', other: '{a} fois par jour' },
  'detail.perWeek': { one: '{a} fois par semaine', other: '{a} fois par semaine' },
  'detail.rounds': { one: '{a} tour', other: '{a} tours' },
  'detail.atLeast': { one: 'Au moins {a} minute', other: 'Au moins {a} minutes' },
  'detail.effort-percent-max': '{a} % de votre force',
  'detail.effort-rpe-10': 'Effort {a} sur 10',
  'detail.effort-rir': {
    one: 'Arrêtez quand il vous reste {a} répétition possible',
    other: 'Arrêtez quand il vous reste {a} répétitions possibles',
  },
  'detail.effort-borg-cr10': 'Effort {a} sur 10 (Borg)',
  'detail.effort-stretch-10': 'Étirement {a} sur 10',
};
