import type { Ellipse } from './hull.js';
/** Something that goes over or under other things as one. */
export interface Layer {
    readonly key: string;
    readonly side?: number;
    readonly name: string;
    readonly samples: readonly Ellipse[];
}
/** How much `a` lies in front of `b`, over all places where they cover each other; negative when behind. */
export declare function inFront(a: Layer, b: Layer, scale: number): number;
/**
 * Layers from far to near. `over[i][j]` says how much layer i lies in front of layer j; what is weak gives way where
 * the wishes go round in a circle.
 */
export declare function sortLayers(over: readonly (readonly number[])[], nearness: readonly number[]): number[];
