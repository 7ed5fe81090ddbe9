import type { Words } from '../messages.js';

/** In Polish: words of a ladder. */
export const ladder: Words<'ladder'> = {
  'ladder.loading': 'Wczytuję drabinkę.',
  'ladder.gone': 'Tej drabinki tu nie ma.',
  'ladder.done': 'Zrobione',
  'ladder.here': 'Jesteś tutaj',
  'ladder.this': 'To ćwiczenie',
  'ladder.iAmHere': 'Jestem tutaj',
  'ladder.or': 'lub',
  'ladder.rung': 'Szczebel {n} z {of}',
  'ladder.when': 'Kiedy iść wyżej?',
  'ladder.top': 'Jesteś na szczycie',
  'ladder.advance': 'Możesz iść wyżej, gdy',
  'ladder.further': 'Jeszcze dalej',
  'ladder.regress': 'Zejdź niżej, gdy',
  'ladder.sessions': {
    one: 'Gdy {n} raz pójdzie dobrze',
    few: 'Gdy {n} razy pójdzie dobrze',
    many: 'Gdy {n} razy pójdzie dobrze',
    other: 'Gdy {n} razu pójdzie dobrze',
  },
  'ladder.maxPain': 'Z bólem najwyżej {n} na {max}',
  'ladder.hold': {
    one: 'Utrzymane {n} sekundę',
    few: 'Utrzymane {n} sekundy',
    many: 'Utrzymane {n} sekund',
    other: 'Utrzymane {n} sekundy',
  },
  'ladder.firsts': 'Najpierw to',
  'ladder.because': 'To ćwiczenie się na nim opiera.',
  'ladder.movement': 'Zakres ruchu: {name}',
  'ladder.tooHard': 'Za trudne',
  'ladder.hurts': 'Boli',
  'ladder.lower': 'Jesteś teraz szczebel niżej. Zostań tu, aż będzie szło dobrze.',
  'ladder.lowest':
    'To najniższy szczebel. Zmniejsz ruch albo zrób go mniej razy. Też się nie udaje? Wtedy poproś o pomoc.',
  'ladder.stop': 'Na razie przerwij',
  'ladder.pain':
    'Ból najwyżej {green} na {max}, który szybko mija, jest w porządku. Do {amber}: zmniejsz ruch albo zejdź o szczebel. Powyżej {amber}, ostry ból lub ból, który jutro nadal trwa: nie ćwicz dalej i pokaż to specjaliście.',
  'ladder.painPlain':
    'Nie rób dalej tego, co boli. Zmniejsz ruch albo zejdź o szczebel. Ostry ból lub ból, który jutro nadal trwa: pokaż to specjaliście.',
  'ladder.goLower': 'Zejdź o szczebel',
  'ladder.remember': 'Zapamiętaj na tym urządzeniu, gdzie jestem',
  'ladder.notKept': 'Ta przeglądarka nie pozwala tego zapamiętać. Działa do zamknięcia tej strony.',
};
