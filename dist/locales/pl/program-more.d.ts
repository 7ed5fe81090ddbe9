import type { Words } from '../messages.js';
/** In Polish: words of the visitor's own programme, of shared ones, and of the days on which one was done. */
export declare const programMore: Words<'programMore'>;
