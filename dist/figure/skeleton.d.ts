import { type Pose } from './pose.js';
import { type Frame } from './math.js';
/**
 * Bones of the middle, then of each side. A bone's frame sits in its upper joint; arms and legs hang along -y. The last
 * of the middle sits in the skull and looks along the line between face and hair.
 */
export declare const MIDDLE_BONES: readonly ["pelvis", "waist", "chest", "neck", "head", "crown"];
export declare const SIDE_BONES: readonly ["thigh", "shank", "foot", "toes", "upperArm", "forearm", "hand"];
export type Bone = (typeof MIDDLE_BONES)[number] | (typeof SIDE_BONES)[number];
/** Lengths in centimetres of a body of 170 cm, after Drillis and Contini (1966). */
export declare const LENGTHS: {
    thigh: number;
    shank: number;
    ankle: number;
    upperArm: number;
    forearm: number;
    hip: number;
    shoulder: number;
};
/** Index of a bone in a skeleton; side 0 is right, 1 is left. */
export declare function boneIndex(bone: Bone, side?: number): number;
/** Where every bone of a pose is, in the order of `boneIndex`. */
export declare function skeletonOf(pose: Pose): readonly Frame[];
