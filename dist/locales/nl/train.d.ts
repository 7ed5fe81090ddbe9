import type { Words } from '../messages.js';
/** De woorden om een oefening te doen waar je haar leest. */
export declare const train: Words<'train'>;
