/** Words of the buttons under a moving drawing; in other languages they come with those of the drawing. */
export const figureBar = {
    'figure.play': 'Play',
    'figure.pause': 'Pause',
    'figure.next': 'Next position',
    'figure.previous': 'Previous position',
    'figure.speed': 'Speed',
    'figure.mirror': 'Other side',
    'figure.turn': 'Look from another side',
};
//# sourceMappingURL=figure-bar.js.map