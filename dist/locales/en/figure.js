/** Words of the moving drawing. */
export const figure = {
    'figure.play': 'Play',
    'figure.pause': 'Pause',
    'figure.next': 'Next position',
    'figure.previous': 'Previous position',
    'figure.speed': 'Speed',
    'figure.mirror': 'Other side',
    'figure.turn': 'Look from another side',
    'figure.label': 'Drawing: {name}',
};
//# sourceMappingURL=figure.js.map