/** Words of the buttons under a moving drawing; in other languages they come with those of the drawing. */
export declare const figureBar: {
    'figure.play': string;
    'figure.pause': string;
    'figure.next': string;
    'figure.previous': string;
    'figure.speed': string;
    'figure.mirror': string;
    'figure.turn': string;
};
