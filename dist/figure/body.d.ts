import type { Vector } from './math.js';
/** An ellipsoid on a bone: its centre and half-axes in the bone's frame. */
export interface Station {
    readonly bone: number;
    readonly at: Vector;
    readonly axes: Vector;
}
/** What a shape is, for its colour. */
export type Role = 'leg' | 'arm' | 'shirt' | 'skin' | 'hair';
/** A shape: hulls around groups of stations, drawn as one. */
export interface Shape {
    readonly role: Role;
    readonly hulls: readonly (readonly Station[])[];
}
/** Shapes that go over or under others as one. */
export interface Part {
    readonly name: string;
    readonly side?: number;
    readonly shapes: readonly Shape[];
    /** Stations by which its depth is compared. */
    readonly samples: readonly Station[];
}
/** The whole body. */
export declare const BODY: readonly Part[];
