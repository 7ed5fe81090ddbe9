import { type Frame, type Vector } from './math.js';
import { type Prop, type Solid } from './props.js';
export declare const isProp: (type: string) => boolean;
export declare const sizeOf: ({ type, width, height, depth }: Prop) => Vector;
/** What a thing is made of; nothing for what nobody knows. The front of a wall is its plane. */
export declare function solidsOf(prop: Prop, frame?: Frame): Solid[];
