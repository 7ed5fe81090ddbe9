import type { Words } from '../messages.js';

/** In German: words of what stands further down in an exercise. */
export const further: Words<'further'> = {
  'detail.copied': 'Der Link ist kopiert.',
  'detail.copyYourself': 'Kopiere diesen Link:',
  'detail.cues': 'Denk daran',
  'detail.feel': 'Was du spürst',
  'detail.breathing': 'Atmung',
  'detail.errors': 'Läuft es anders?',
  'detail.firsts': 'Was zuerst kommt',
  'detail.firstMovement': 'Spielraum für {name}',
  'detail.ladder': 'Platz auf der Leiter',
  'detail.easier': 'Leichter',
  'detail.beside': 'Gleich schwer',
  'detail.here': 'Du bist hier',
  'detail.harder': 'Schwerer',
  'detail.advance': 'Du kannst eine Stufe höher, wenn',
  'detail.regress': 'Geh eine Stufe tiefer, wenn',
  'detail.sources': 'Quellen',
  'detail.draft': 'Diese Übung wurde noch nicht von einer Fachperson geprüft.',
  'detail.reviewed': 'Geprüft.',
  'detail.reviewedBy': 'Geprüft von {name}.',
  'detail.reviewedOn': 'Geprüft von {name} am {date}.',
  'detail.updated': 'Zuletzt geändert am {date}.',
  'detail.license': 'Lizenz: {name}.',
};
