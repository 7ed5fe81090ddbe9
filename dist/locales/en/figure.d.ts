/** Words of the moving drawing. */
export declare const figure: {
    'figure.play': string;
    'figure.pause': string;
    'figure.next': string;
    'figure.previous': string;
    'figure.speed': string;
    'figure.mirror': string;
    'figure.turn': string;
    'figure.label': string;
};
