import { type Things } from './draw.js';
import { type Prop } from './props.js';
/** The things of a figure beside its mat, and the places that have to be seen of them. */
export declare function thingsOf(props: readonly Prop[]): Things;
