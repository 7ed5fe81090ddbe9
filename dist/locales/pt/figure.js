/** In Portuguese: words of the moving drawing. */
export const figure = {
    'figure.play': 'Reproduzir',
    'figure.pause': 'Pausa',
    'figure.next': 'Posição seguinte',
    'figure.previous': 'Posição anterior',
    'figure.speed': 'Velocidade',
    'figure.mirror': 'Outro lado',
    'figure.turn': 'Ver de outro lado',
    'figure.label': 'Desenho: {name}',
};
//# sourceMappingURL=figure.js.map