/** In German: words of the moving drawing. */
export const figure = {
    'figure.play': 'Abspielen',
    'figure.pause': 'Anhalten',
    'figure.next': 'Nächste Haltung',
    'figure.previous': 'Vorige Haltung',
    'figure.speed': 'Tempo',
    'figure.mirror': 'Andere Seite',
    'figure.turn': 'Aus anderer Richtung ansehen',
    'figure.label': 'Zeichnung: {name}',
};
//# sourceMappingURL=figure.js.map