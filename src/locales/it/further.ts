import type { Words } from '../messages.js';

/** In Italian: words of what stands further down in an exercise. */
export const further: Words<'further'> = {
  'detail.copied': 'Il link è copiato.',
  'detail.copyYourself': 'Copia questo link:',
  'detail.cues': 'Pensa a questo',
  'detail.feel': 'Che cosa senti',
  'detail.breathing': 'Respirazione',
  'detail.errors': 'Va diversamente?',
  'detail.firsts': 'Che cosa viene prima',
  'detail.firstMovement': 'Spazio per {name}',
  'detail.ladder': 'Posto sulla scala',
  'detail.easier': 'Più facile',
  'detail.beside': 'Altrettanto difficile',
  'detail.here': 'Sei qui',
  'detail.harder': 'Più difficile',
  'detail.advance': 'Puoi salire quando',
  'detail.regress': 'Scendi quando',
  'detail.sources': 'Fonti',
  'detail.draft': 'Questo esercizio non è ancora stato rivisto da un professionista.',
  'detail.reviewed': 'Rivisto.',
  'detail.reviewedBy': 'Rivisto da {name}.',
  'detail.reviewedOn': 'Rivisto da {name}. Data: {date}.',
  'detail.updated': 'Ultima modifica: {date}.',
  'detail.license': 'Licenza: {name}.',
};
