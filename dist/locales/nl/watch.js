/** De woorden van een film die er nog niet is. */
export const watch = {
    'watch.film': 'Film',
    'watch.play': 'Speel de film af',
    'watch.playNamed': 'Speel de film af: {name}',
    'watch.unloaded': 'De speler kon niet worden geladen.',
};
//# sourceMappingURL=watch.js.map