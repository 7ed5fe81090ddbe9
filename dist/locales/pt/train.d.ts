import type { Words } from '../messages.js';
/** In Portuguese: words to train an exercise from where it is read. */
export declare const train: Words<'train'>;
