import { type Pose } from './pose.js';
/** A number of a pose: its path as an author writes it, and its limits. */
export interface Channel {
    readonly name: string;
    readonly low: number;
    readonly high: number;
    /** Changes its sign in the mirror. */
    readonly odd: boolean;
}
/** All channels in the order of a pose: for tools; the page knows them by number. */
export declare const CHANNELS: readonly Channel[];
/** Standing upright, palms to the body. */
export declare const REST: Pose;
/** The same pose of the other side: exact, so twice gives the same numbers. */
export declare function mirror(pose: Pose): number[];
