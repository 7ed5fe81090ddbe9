/** In French: words to train an exercise from where it is read. */
export const train = {
    'train.follow': 'Suivre pas à pas',
    'train.add': 'Dans mon programme',
    'train.added': '{name} est dans votre programme.',
    'train.there': '{name} était déjà dans votre programme.',
    'train.full': 'Votre programme est plein. Retirez d’abord quelque chose.',
    'train.show': 'Voir mon programme',
    'train.close': 'Fermer',
    'train.failed': 'Le chargement ne fonctionne pas pour l’instant. Vérifiez votre connexion et réessayez.',
};
//# sourceMappingURL=train.js.map