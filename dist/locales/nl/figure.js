/** De woorden van de bewegende tekening. */
export const figure = {
    'figure.play': 'Afspelen',
    'figure.pause': 'Pauze',
    'figure.next': 'Volgende houding',
    'figure.previous': 'Vorige houding',
    'figure.speed': 'Snelheid',
    'figure.mirror': 'Andere kant',
    'figure.turn': 'Bekijk van een andere kant',
    'figure.label': 'Tekening: {name}',
};
//# sourceMappingURL=figure.js.map