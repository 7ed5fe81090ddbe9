/** Words of the moving drawing. */
export const figure = {
    'figure.label': 'Drawing: {name}',
};
//# sourceMappingURL=figure.js.map