import type { Words } from '../messages.js';

/** In French: words of a ladder. */
export const ladder: Words<'ladder'> = {
  'ladder.loading': 'L’échelle se charge.',
  'ladder.gone': 'Cette échelle n’est pas ici.',
  'ladder.done': 'Réussi',
  'ladder.here': 'Vous êtes ici',
  'ladder.this': 'Cet exercice',
  'ladder.iAmHere': 'J’en suis ici',
  'ladder.or': 'ou',
  'ladder.rung': 'Échelon {n} sur {of}',
  'ladder.when': 'Quand monter d’un échelon ?',
  'ladder.top': 'Vous êtes tout en haut',
  'ladder.advance': 'Vous pouvez monter quand',
  'ladder.further': 'Encore plus loin',
  'ladder.regress': 'Descendez quand',
  'ladder.sessions': { one: 'Après {n} fois qui se passe bien', other: 'Après {n} fois qui se passent bien' },
  'ladder.maxPain': 'Avec une douleur de {n} sur {max} au plus',
  'ladder.hold': { one: 'Tenu {n} seconde', other: 'Tenu {n} secondes' },
  'ladder.firsts': 'D’abord ceci',
  'ladder.because': 'Cet exercice s’appuie dessus.',
  'ladder.movement': 'De l’amplitude pour {name}',
  'ladder.tooHard': 'Trop difficile',
  'ladder.hurts': 'Ça fait mal',
  'ladder.lower': 'Vous êtes maintenant un échelon plus bas. Restez-y jusqu’à ce que tout aille bien.',
  'ladder.lowest':
    'C’est l’échelon le plus bas. Faites le mouvement moins ample ou moins de fois. Cela ne va toujours pas ? Demandez de l’aide.',
  'ladder.stop': 'Arrêtez pour l’instant',
  'ladder.pain':
    'Une douleur de {green} sur {max} au plus, qui passe vite, est acceptable. Jusqu’à {amber} : faites le mouvement moins ample ou descendez d’un échelon. Plus de {amber}, une douleur vive, ou encore présente demain : ne continuez pas et consultez un professionnel de santé.',
  'ladder.painPlain':
    'Ne continuez pas ce qui fait mal. Faites le mouvement moins ample ou descendez d’un échelon. Une douleur vive, ou encore présente demain : consultez un professionnel de santé.',
  'ladder.goLower': 'Descendre d’un échelon',
  'ladder.remember': 'Retenir sur cet appareil où j’en suis',
  'ladder.notKept': 'Ce navigateur ne nous permet pas de le retenir. Cela vaut jusqu’à ce que vous fermiez cette page.',
};
