import type { Words } from '../messages.js';
/** De woorden van wat verder naar onderen staat. */
export declare const further: Words<'further'>;
