import type { Words } from '../messages.js';
/** De woorden van het eigen programma, van gedeelde programma’s en van de dagen waarop het gedaan is. */
export declare const programMore: Words<'programMore'>;
