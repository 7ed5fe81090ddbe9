import type { Words } from '../messages.js';
/** De woorden van een film, en van zijn speler. */
export declare const watch: Words<'watch'>;
