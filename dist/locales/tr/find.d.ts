import type { Words } from '../messages.js';
/** In Turkish: words to find exercises: built in, and what other languages fall back to. */
export declare const find: Words<'find'>;
