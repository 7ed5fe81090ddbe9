import type { Words } from '../messages.js';
/** In Italian: words of what stands further down in an exercise. */
export declare const further: Words<'further'>;
