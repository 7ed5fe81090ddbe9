import type { Words } from '../messages.js';
/** De woorden om oefeningen te vinden. */
export declare const find: Words<'find'>;
