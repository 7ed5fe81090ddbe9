import type { Words } from '../messages.js';

/** In French: words of what stands further down in an exercise. */
export const further: Words<'further'> = {
  'detail.copied': 'Le lien est copié.',
  'detail.copyYourself': 'Copiez ce lien :',
  'detail.cues': 'Pensez à ceci',
  'detail.feel': 'Ce que vous sentez',
  'detail.breathing': 'Respiration',
  'detail.errors': 'Cela se passe autrement ?',
  'detail.firsts': 'Ce qui vient d’abord',
  'detail.firstMovement': 'De l’amplitude pour {name}',
  'detail.ladder': 'Place sur l’échelle',
  'detail.easier': 'Plus facile',
  'detail.beside': 'Même niveau',
  'detail.here': 'Vous êtes ici',
  'detail.harder': 'Plus difficile',
  'detail.advance': 'Vous pouvez monter quand',
  'detail.regress': 'Descendez quand',
  'detail.sources': 'Sources',
  'detail.draft': 'Cet exercice n’a pas encore été relu par un professionnel de santé.',
  'detail.reviewed': 'Relu.',
  'detail.reviewedBy': 'Relu par {name}.',
  'detail.reviewedOn': 'Relu par {name} le {date}.',
  'detail.updated': 'Dernière modification le {date}.',
  'detail.license': 'Licence : {name}.',
};
