import type { BlockItem } from '../../data/library-types.js';
/** Hands exercises to the session or programme with this id, unless the page does that in its own way. */
export declare function handOn(check: HTMLElement, id: string, items: readonly BlockItem[]): Promise<void>;
