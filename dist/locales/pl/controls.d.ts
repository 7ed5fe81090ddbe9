import type { Words } from '../messages.js';
/** In Polish: words of the further controls. */
export declare const controls: Words<'controls'>;
