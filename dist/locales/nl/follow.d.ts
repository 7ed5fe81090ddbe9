import type { Words } from '../messages.js';
/** De woorden van een sessie die loopt, en van het einde. */
export declare const follow: Words<'follow'>;
