import type { LocalizedText, Medium } from './library-types.js';
import type { Part } from './video-chapters.js';
/** The parts the author named for repeating, as far as they lie in the film. */
export declare function loopsOf(medium: Medium, duration?: number): readonly (Part & {
    readonly label?: LocalizedText;
})[];
