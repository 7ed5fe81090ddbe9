/** In French: words of one exercise whole. */
export const detail = {
    'detail.back': 'Tous les exercices',
    'detail.close': 'Fermer',
    'detail.print': 'Imprimer',
    'detail.share': 'Partager ou copier le lien',
    'detail.loading': 'L’exercice se charge.',
    'detail.gone': 'Cet exercice n’est plus ici.',
    'detail.media': 'Images et films',
    'detail.mediaNumber': 'Image {n}',
    'detail.optional': '{name}, si vous voulez',
    'detail.cautions': 'Avant de commencer',
    'detail.personal': {
        one: '{n} autre point, pour certaines personnes',
        other: '{n} autres points, pour certaines personnes',
    },
    'detail.severity-info': 'Bon à savoir',
    'detail.severity-care': 'Attention',
    'detail.severity-avoid': 'À éviter',
    'detail.severity-stop': 'Stop',
    'detail.how': 'Comment faire',
    'detail.start': 'Départ',
};
//# sourceMappingURL=detail.js.map