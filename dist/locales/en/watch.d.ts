/** Words of a film that is not there yet. */
export declare const watch: {
    'watch.film': string;
    'watch.play': string;
    'watch.playNamed': string;
    'watch.unloaded': string;
};
