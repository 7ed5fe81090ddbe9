import type { Words } from '../messages.js';
/** In Arabic: words of the further controls. */
export declare const controls: Words<'controls'>;
