/** In Spanish: words of the moving drawing. */
export const figure = {
    'figure.play': 'Reproducir',
    'figure.pause': 'Pausa',
    'figure.next': 'Posición siguiente',
    'figure.previous': 'Posición anterior',
    'figure.speed': 'Velocidad',
    'figure.mirror': 'El otro lado',
    'figure.turn': 'Ver desde otro lado',
    'figure.label': 'Dibujo: {name}',
};
//# sourceMappingURL=figure.js.map