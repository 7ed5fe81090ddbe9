import type { Words } from '../messages.js';
/** In Italian: words of the further controls. */
export declare const controls: Words<'controls'>;
