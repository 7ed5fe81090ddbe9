import { type Camera } from './camera.js';
import type { Drawn } from './draw.js';
import { type Frame } from './math.js';
import { type Prop } from './props.js';
/** A band round two places of the body, or from one to its own place: the strand before them and the one behind. */
export declare function bandLayers(camera: Camera, bones: readonly Frame[], prop: Prop, key: string): Drawn[];
