import type { Words } from '../messages.js';
/** De woorden van een film die er nog niet is. */
export declare const watch: Words<'watch'>;
