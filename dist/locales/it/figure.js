/** In Italian: words of the moving drawing. */
export const figure = {
    'figure.play': 'Riproduci',
    'figure.pause': 'Pausa',
    'figure.next': 'Posizione successiva',
    'figure.previous': 'Posizione precedente',
    'figure.speed': 'Velocità',
    'figure.mirror': 'Altro lato',
    'figure.turn': 'Guarda da un altro lato',
    'figure.label': 'Disegno: {name}',
};
//# sourceMappingURL=figure.js.map