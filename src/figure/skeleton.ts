import { sideStart, type Pose } from './pose.js';
import { multiply, place, rotation, type Frame, type Matrix, type Vector } from './math.js';

/**
 * Bones of the middle, then of each side. A bone's frame sits in its upper joint; arms and legs hang along -y. The last
 * of the middle sits in the skull and looks along the line between face and hair.
 */
export const MIDDLE_BONES = ['pelvis', 'waist', 'chest', 'neck', 'head', 'crown'] as const;
export const SIDE_BONES = ['thigh', 'shank', 'foot', 'toes', 'upperArm', 'forearm', 'hand'] as const;

export type Bone = (typeof MIDDLE_BONES)[number] | (typeof SIDE_BONES)[number];

/** Lengths in centimetres of a body of 170 cm, after Drillis and Contini (1966). */
export const LENGTHS = {
  thigh: 41.7,
  shank: 41.8,
  ankle: 6.6,
  upperArm: 30.3,
  forearm: 24.8,
  hip: 8.8,
  shoulder: 17.4,
};

/** Index of a bone in a skeleton; side 0 is right, 1 is left. */
export function boneIndex(bone: Bone, side = 0): number {
  const middle = (MIDDLE_BONES as readonly string[]).indexOf(bone);
  if (middle >= 0) return middle;
  return MIDDLE_BONES.length + side * SIDE_BONES.length + (SIDE_BONES as readonly string[]).indexOf(bone);
}

const turn = (...steps: readonly (readonly [axis: number, degrees: number])[]): Matrix =>
  steps.map(([axis, degrees]) => rotation(axis, degrees)).reduce(multiply);

const hang = (parent: Frame, at: Vector, ...steps: readonly (readonly [number, number])[]): Frame => ({
  at: place(parent, at),
  turn: multiply(parent.turn, turn(...steps)),
});

/** Where every bone of a pose is, in the order of `boneIndex`. */
export function skeletonOf(pose: Pose): readonly Frame[] {
  const [x, y, z, heading, tilt, roll, bend, lean, twist, nod, tip, look] = pose;
  const pelvis: Frame = { at: [x, y, z], turn: turn([1, heading], [0, tilt], [2, roll]) };
  const waist = hang(pelvis, [0, 8.5, 0], [1, twist / 2], [0, bend / 2], [2, -lean / 2]);
  const chest = hang(waist, [0, 16.2, 0], [1, twist / 2], [0, bend / 2], [2, -lean / 2]);
  const neck = hang(chest, [0, 24.4, -0.8], [1, look / 2], [0, nod / 2], [2, -tip / 2]);
  const head = hang(neck, [0, 7.6, 0.6], [1, look / 2], [0, nod / 2], [2, -tip / 2]);
  const crown = hang(head, [0, 9.6, 0.8], [0, 128]);
  const bones = [pelvis, waist, chest, neck, head, crown];
  for (let side = 0; side < 2; side++) {
    const g = side ? 1 : -1;
    const at = sideStart(side);
    const [flex, abduct, rotate, knee, ankle, foot, toes, raise, spread, spin, elbow, pronate, wrist] = pose.slice(
      at,
      at + 13,
    );
    const thigh = hang(pelvis, [g * LENGTHS.hip, 0, 0], [0, -flex], [2, g * abduct], [1, g * rotate]);
    const shank = hang(thigh, [0, -LENGTHS.thigh, 0], [0, knee]);
    const sole = hang(shank, [0, -LENGTHS.shank, 0], [0, -ankle], [2, -g * foot]);
    const front = hang(sole, [0, -5.2, 13], [0, -toes]);
    const upperArm = hang(chest, [g * LENGTHS.shoulder, 19.6, -0.4], [0, -raise], [2, g * spread], [1, g * spin]);
    const forearm = hang(upperArm, [0, -LENGTHS.upperArm, 0], [0, -elbow], [1, -g * pronate]);
    const hand = hang(forearm, [0, -LENGTHS.forearm, 0], [0, wrist]);
    bones.push(thigh, shank, sole, front, upperArm, forearm, hand);
  }
  return bones;
}
