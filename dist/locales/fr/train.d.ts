import type { Words } from '../messages.js';
/** In French: words to train an exercise from where it is read. */
export declare const train: Words<'train'>;
