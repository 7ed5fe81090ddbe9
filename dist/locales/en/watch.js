/** Words of a film that is not there yet. */
export const watch = {
    'watch.film': 'Film',
    'watch.play': 'Play the film',
    'watch.playNamed': 'Play the film: {name}',
    'watch.unloaded': 'The player could not be loaded.',
};
//# sourceMappingURL=watch.js.map