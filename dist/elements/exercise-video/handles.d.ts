import type { Extras } from './extras.js';
import type { Player } from './player.js';
/** The ends of the part that is repeated; each moves no further than the other. */
export declare function handlesView({ player }: Extras): unknown;
/** Time and step of the moment under the pointer. */
export declare function tipView({ chapters, host }: Player, time: number | undefined): unknown;
