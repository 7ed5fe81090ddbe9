import type { Words } from '../messages.js';

/** In German: words of the visitor's own programme, of shared ones, and of the days on which one was done. */
export const programMore: Words<'programMore'> = {
  'programMore.empty': 'Dein Programm ist noch leer. Sammle Übungen in dem Umfang, der zu dir passt.',
  'programMore.compose': 'Übungen hinzufügen',
  'programMore.import': 'Gespeicherte Datei öffnen',
  'programMore.close': 'Schließen',
  'programMore.file': 'Als Datei speichern',
  'programMore.up': '{name} nach oben',
  'programMore.down': '{name} nach unten',
  'programMore.edit': '{name} ändern',
  'programMore.remove': '{name} entfernen',
  'programMore.moved': '{name} steht jetzt auf Platz {n} von {max}.',
  'programMore.removed': '{name} ist entfernt.',
  'programMore.undo': 'Rückgängig',
  'programMore.undone': 'Es ist wieder da.',
  'programMore.onPage': 'Dieses Programm gibt es nur auf dieser Seite. Wenn du sie schließt, ist es weg.',
  'programMore.ticksOnPage': 'Deine Häkchen gibt es nur auf dieser Seite. Wenn du sie schließt, sind sie weg.',
  'programMore.keep': 'Auf diesem Gerät speichern',
  'programMore.onDevice': 'Auf diesem Gerät gespeichert und sonst nirgends.',
  'programMore.forget': 'Von diesem Gerät löschen',
  'programMore.forgotten': 'Es ist von diesem Gerät gelöscht. Auf dieser Seite ist es noch da.',
  'programMore.refused':
    'Dieser Browser speichert nichts: Der Speicher ist voll oder ausgeschaltet. Dein Programm ist noch auf dieser Seite. Nimm es als Link oder als Datei mit.',
  'programMore.done': 'Gemacht?',
  'programMore.doneToday': 'Heute gemacht',
  'programMore.doneDays': { one: '{n} Tag gemacht', other: '{n} Tage gemacht' },
  'programMore.shared': 'Jemand hat dieses Programm mit dir geteilt.',
  'programMore.opened': 'Das ist das Programm aus deiner Datei.',
  'programMore.take': 'Zu meinem machen',
  'programMore.instead': 'Mein Programm damit ersetzen',
  'programMore.mine': 'Mein Programm zeigen',
  'programMore.taken': 'Das ist jetzt dein Programm.',
  'programMore.linkDamaged':
    'Dieser Link ist nicht vollständig, darum lässt sich das Programm nicht zeigen. Bitte noch einmal um den Link oder kopiere ihn ganz.',
  'programMore.linkNewer':
    'Dieser Link stammt aus einer neueren Version dieser Seite. Lade die Seite neu; hilft das nicht, bitte um einen anderen Link.',
  'programMore.fileDamaged': 'In dieser Datei ist kein Programm. Wähle die Datei, die du hier gespeichert hast.',
  'programMore.fileNewer':
    'Diese Datei stammt aus einer neueren Version dieser Seite. Lade die Seite neu und versuch es noch einmal.',
};
