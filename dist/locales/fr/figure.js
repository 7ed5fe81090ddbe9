/** In French: words of the moving drawing. */
export const figure = {
    'figure.play': 'Lire',
    'figure.pause': 'Pause',
    'figure.next': 'Position suivante',
    'figure.previous': 'Position précédente',
    'figure.speed': 'Vitesse',
    'figure.mirror': 'Autre côté',
    'figure.turn': 'Voir d’un autre côté',
    'figure.label': 'Dessin : {name}',
};
//# sourceMappingURL=figure.js.map