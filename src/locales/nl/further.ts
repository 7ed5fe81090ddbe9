import type { Words } from '../messages.js';

/** De woorden van wat verder naar onderen staat. */
export const further: Words<'further'> = {
  'detail.copied': 'De link is gekopieerd.',
  'detail.copyYourself': 'Kopieer deze link:',
  'detail.cues': 'Denk aan',
  'detail.feel': 'Wat je voelt',
  'detail.breathing': 'Ademhaling',
  'detail.errors': 'Gaat het anders?',
  'detail.firsts': 'Wat eerst komt',
  'detail.firstMovement': 'Ruimte voor {name}',
  'detail.ladder': 'Plek op de ladder',
  'detail.easier': 'Makkelijker',
  'detail.beside': 'Even moeilijk',
  'detail.here': 'Nu hier',
  'detail.harder': 'Moeilijker',
  'detail.advance': 'Je kunt omhoog als',
  'detail.regress': 'Ga terug als',
  'detail.sources': 'Bronnen',
  'detail.draft': 'Deze oefening is nog niet door een zorgverlener nagekeken.',
  'detail.reviewed': 'Nagekeken.',
  'detail.reviewedBy': 'Nagekeken door {name}.',
  'detail.reviewedOn': 'Nagekeken door {name} op {date}.',
  'detail.updated': 'Laatst gewijzigd op {date}.',
  'detail.license': 'Licentie: {name}.',
};
