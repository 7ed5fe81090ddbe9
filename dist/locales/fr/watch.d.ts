import type { Words } from '../messages.js';
/** In French: words of a film that is not there yet. */
export declare const watch: Words<'watch'>;
