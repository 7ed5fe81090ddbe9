import type { Words } from '../messages.js';
/** In French: words of the further controls. */
export declare const controls: Words<'controls'>;
