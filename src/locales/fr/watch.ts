import type { Words } from '../messages.js';

/** In French: words of a film that is not there yet. */
export const watch: Words<'watch'> = {
  'watch.film': 'Film',
  'watch.play': 'Lire le film',
  'watch.playNamed': 'Lire le film : {name}',
  'watch.unloaded': 'Le lecteur n’a pas pu être chargé.',
  'player.unsupported': 'Votre navigateur ne peut pas lire ce film.',
  'player.empty': 'Il n’y a pas de film ici.',
  'player.open': 'Ouvrir le film lui-même',
  'player.again': 'Réessayer',
  'player.play': 'Lire',
  'player.pause': 'Pause',
  'player.seek': 'Moment du film',
  'player.at': '{time} sur {duration}',
  'player.step': 'Étape {n}',
  'player.left': 'Côté gauche',
  'player.right': 'Côté droit',
  'player.repeat': 'Répéter',
  'player.speed': 'Vitesse',
  'player.mirror': 'Image inversée',
  'player.fullscreen': 'Plein écran',
  'player.more': 'Plus de commandes',
  'player.slow': 'La connexion est lente. Le film reprendra tout seul.',
  'player.network': 'Le film n’a pas pu être chargé. Vérifiez votre connexion ; il reprendra là où il s’est arrêté.',
  'player.format': 'Ce film manque ou est endommagé.',
};
