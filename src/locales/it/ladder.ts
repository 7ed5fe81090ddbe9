import type { Words } from '../messages.js';

/** In Italian: words of a ladder. */
export const ladder: Words<'ladder'> = {
  'ladder.loading': 'La scala si sta caricando.',
  'ladder.gone': 'Questa scala non è qui.',
  'ladder.done': 'Fatto',
  'ladder.here': 'Sei qui',
  'ladder.this': 'Questo esercizio',
  'ladder.iAmHere': 'Io sono qui',
  'ladder.or': 'oppure',
  'ladder.rung': 'Gradino {n} di {of}',
  'ladder.when': 'Quando sali di un gradino?',
  'ladder.top': 'Sei in cima',
  'ladder.advance': 'Puoi salire quando',
  'ladder.further': 'Ancora oltre',
  'ladder.regress': 'Scendi quando',
  'ladder.sessions': { one: 'Dopo {n} volta che va bene', other: 'Dopo {n} volte che vanno bene' },
  'ladder.maxPain': 'Con un dolore di {n} su {max} al massimo',
  'ladder.hold': { one: 'Tenuto per {n} secondo', other: 'Tenuto per {n} secondi' },
  'ladder.firsts': 'Prima questo',
  'ladder.because': 'Questo esercizio ne è il seguito.',
  'ladder.movement': 'Spazio per {name}',
  'ladder.tooHard': 'Troppo difficile',
  'ladder.hurts': 'Fa male',
  'ladder.lower': 'Ora sei un gradino più in basso. Resta qui finché va bene.',
  'ladder.lowest':
    'Questo è il gradino più basso. Fai il movimento più piccolo o meno volte. Non va neanche così? Allora chiedi aiuto.',
  'ladder.stop': 'Per ora fermati',
  'ladder.pain':
    'Un dolore di {green} su {max} al massimo, che passa presto, va bene. Fino a {amber}: fai il movimento più piccolo o scendi di un gradino. Più di {amber}, un dolore acuto o che domani c’è ancora: non continuare e fatti vedere da un professionista.',
  'ladder.painPlain':
    'Non continuare ciò che fa male. Fai il movimento più piccolo o scendi di un gradino. Un dolore acuto o che domani c’è ancora: fatti vedere da un professionista.',
  'ladder.goLower': 'Scendi di un gradino',
  'ladder.remember': 'Ricorda su questo dispositivo dove sono',
  'ladder.notKept': 'Questo browser non ci permette di ricordarlo. Vale finché non chiudi questa pagina.',
};
