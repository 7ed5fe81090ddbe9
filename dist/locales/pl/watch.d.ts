import type { Words } from '../messages.js';
/** In Polish: words of a film that is not there yet. */
export declare const watch: Words<'watch'>;
