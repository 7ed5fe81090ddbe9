import type { Words } from '../messages.js';

/** In French: words of the visitor's own programme, of shared ones, and of the days on which one was done. */
export const programMore: Words<'programMore'> = {
  'programMore.empty':
    'Votre programme est encore vide. Réunissez des exercices, avec les quantités qui vous conviennent.',
  'programMore.compose': 'Ajouter des exercices',
  'programMore.import': 'Ouvrir un fichier enregistré',
  'programMore.close': 'Fermer',
  'programMore.file': 'Enregistrer en fichier',
  'programMore.up': 'Monter {name}',
  'programMore.down': 'Descendre {name}',
  'programMore.edit': 'Modifier {name}',
  'programMore.remove': 'Retirer {name}',
  'programMore.moved': '{name} est maintenant en place {n} sur {max}.',
  'programMore.removed': '{name} : retiré.',
  'programMore.undo': 'Annuler',
  'programMore.undone': 'C’est de retour.',
  'programMore.onPage': 'Ce programme n’existe que sur cette page. Si vous la fermez, il disparaît.',
  'programMore.ticksOnPage': 'Vos coches n’existent que sur cette page. Si vous la fermez, elles disparaissent.',
  'programMore.keep': 'Enregistrer sur cet appareil',
  'programMore.onDevice': 'Enregistré sur cet appareil, et nulle part ailleurs.',
  'programMore.forget': 'Supprimer de cet appareil',
  'programMore.forgotten': 'C’est supprimé de cet appareil. Sur cette page, c’est encore là.',
  'programMore.refused':
    'Ce navigateur n’enregistre rien : son stockage est plein ou désactivé. Votre programme est encore sur cette page. Emportez-le sous forme de lien ou de fichier.',
  'programMore.done': 'Fait ?',
  'programMore.doneToday': 'Fait aujourd’hui',
  'programMore.doneDays': { one: '{n} jour fait', other: '{n} jours faits' },
  'programMore.shared': 'Quelqu’un a partagé ce programme avec vous.',
  'programMore.opened': 'Voici le programme de votre fichier.',
  'programMore.take': 'En faire le mien',
  'programMore.instead': 'Le mettre à la place du mien',
  'programMore.mine': 'Voir mon programme',
  'programMore.taken': 'C’est maintenant votre programme.',
  'programMore.linkDamaged':
    'Ce lien n’est pas complet, le programme ne peut donc pas s’afficher. Redemandez le lien, ou copiez-le en entier.',
  'programMore.linkNewer':
    'Ce lien vient d’une version plus récente de cette page. Rechargez la page ; si cela n’aide pas, demandez un autre lien.',
  'programMore.fileDamaged':
    'Ce fichier ne contient pas de programme. Choisissez le fichier que vous avez enregistré ici.',
  'programMore.fileNewer': 'Ce fichier vient d’une version plus récente de cette page. Rechargez la page et réessayez.',
};
