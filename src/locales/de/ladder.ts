import type { Words } from '../messages.js';

/** In German: words of a ladder. */
export const ladder: Words<'ladder'> = {
  'ladder.loading': 'Die Leiter wird geladen.',
  'ladder.gone': 'Diese Leiter gibt es hier nicht.',
  'ladder.done': 'Geschafft',
  'ladder.here': 'Du bist hier',
  'ladder.this': 'Diese Übung',
  'ladder.iAmHere': 'Ich bin hier',
  'ladder.or': 'oder',
  'ladder.rung': 'Stufe {n} von {of}',
  'ladder.when': 'Wann gehst du eine Stufe höher?',
  'ladder.top': 'Du bist ganz oben',
  'ladder.advance': 'Du kannst eine Stufe höher, wenn',
  'ladder.further': 'Noch weiter',
  'ladder.regress': 'Geh eine Stufe tiefer, wenn',
  'ladder.sessions': { one: 'Nach {n} Mal, das gut geht', other: 'Nach {n} Malen, die gut gehen' },
  'ladder.maxPain': 'Mit höchstens {n} von {max} Schmerz',
  'ladder.hold': { one: '{n} Sekunde gehalten', other: '{n} Sekunden gehalten' },
  'ladder.firsts': 'Zuerst das',
  'ladder.because': 'Diese Übung baut darauf auf.',
  'ladder.movement': 'Spielraum für {name}',
  'ladder.tooHard': 'Zu schwer',
  'ladder.hurts': 'Es tut weh',
  'ladder.lower': 'Du bist jetzt eine Stufe tiefer. Bleib hier, bis es gut geht.',
  'ladder.lowest':
    'Das ist die unterste Stufe. Mach die Bewegung kleiner oder seltener. Geht auch das nicht? Dann hol dir Hilfe.',
  'ladder.stop': 'Hör erst einmal auf',
  'ladder.pain':
    'Höchstens {green} von {max} Schmerz, der bald wieder weggeht, ist in Ordnung. Bis {amber}: Mach die Bewegung kleiner oder geh eine Stufe tiefer. Mehr als {amber}, stechender Schmerz oder Schmerz, der morgen noch da ist: Mach nicht weiter und lass eine Fachperson draufschauen.',
  'ladder.painPlain':
    'Mach nicht weiter mit dem, was weh tut. Mach die Bewegung kleiner oder geh eine Stufe tiefer. Stechender Schmerz oder Schmerz, der morgen noch da ist: Lass eine Fachperson draufschauen.',
  'ladder.goLower': 'Eine Stufe tiefer',
  'ladder.remember': 'Auf diesem Gerät merken, wo ich bin',
  'ladder.notKept': 'Dieser Browser lässt uns das nicht merken. Es gilt, bis du diese Seite schließt.',
};
