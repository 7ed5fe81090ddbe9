import type { Words } from '../messages.js';
/** In Italian: words to train an exercise from where it is read. */
export declare const train: Words<'train'>;
