import type { Words } from '../messages.js';
/** In Spanish: words to train an exercise from where it is read. */
export declare const train: Words<'train'>;
