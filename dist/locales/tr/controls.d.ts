import type { Words } from '../messages.js';
/** In Turkish: words of the further controls. */
export declare const controls: Words<'controls'>;
