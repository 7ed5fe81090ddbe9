/** In Turkish: words of the moving drawing. */
export const figure = {
    'figure.play': 'Oynat',
    'figure.pause': 'Duraklat',
    'figure.next': 'Sonraki duruş',
    'figure.previous': 'Önceki duruş',
    'figure.speed': 'Hız',
    'figure.mirror': 'Diğer taraf',
    'figure.turn': 'Başka yönden bak',
    'figure.label': 'Çizim: {name}',
};
//# sourceMappingURL=figure.js.map