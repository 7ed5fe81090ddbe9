/** Words of the moving drawing. */
export declare const figure: {
    'figure.label': string;
};
