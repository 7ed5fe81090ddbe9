import type { Exercise, LocalizedText, Medium } from './library-types.js';
/** A part of a film, from and to in seconds. */
export interface Part {
    readonly from: number;
    readonly to: number;
}
/** The part of a film that shows one step of the exercise. */
export interface Chapter extends Part {
    /** Number of the step; 1 is the first. */
    readonly step: number;
    readonly text?: LocalizedText;
}
/**
 * The chapters of a film in the order of time, each until the next one begins. What begins behind the end of the film,
 * or at the same moment as another, is left out.
 * @param duration length of the film in seconds; Infinity as long as it is not known
 */
export declare function chaptersOf(medium: Medium, steps?: Exercise['steps'], duration?: number): readonly Chapter[];
/** The chapter that is being shown; undefined before the first. */
export declare const chapterAt: (chapters: readonly Chapter[], time: number) => Chapter | undefined;
/** `0:16`, `12:05` or `1:00:00`. */
export declare function clockText(seconds: number): string;
