import type { Words } from '../messages.js';
/** In Spanish: words of a film that is not there yet. */
export declare const watch: Words<'watch'>;
