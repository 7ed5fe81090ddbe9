/** In Polish: words of the moving drawing. */
export const figure = {
    'figure.play': 'Odtwórz',
    'figure.pause': 'Pauza',
    'figure.next': 'Następna pozycja',
    'figure.previous': 'Poprzednia pozycja',
    'figure.speed': 'Prędkość',
    'figure.mirror': 'Druga strona',
    'figure.turn': 'Zobacz z innej strony',
    'figure.label': 'Rysunek: {name}',
};
//# sourceMappingURL=figure.js.map