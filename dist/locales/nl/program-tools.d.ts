import type { Words } from '../messages.js';
/** De woorden om een programma te maken en mee te nemen. */
export declare const programTools: Words<'programTools'>;
