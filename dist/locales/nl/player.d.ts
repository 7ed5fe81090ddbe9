import type { Words } from '../messages.js';
/** De woorden van de speler. */
export declare const player: Words<'player'>;
