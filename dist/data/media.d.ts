import type { Exercise, LocalizedText, Medium } from './library-types.js';
/** A still picture that stands for an exercise; sizes in pixels of the file. */
export interface Picture {
    readonly src: string;
    readonly alt?: LocalizedText;
}
/** The picture of a medium: its poster, or the image itself. Undefined when it has none, or none at a safe address. */
export declare function pictureOf(medium: Medium, base?: string): Picture | undefined;
/** Whether an exercise has a drawing made from poses. */
export declare const hasFigure: (exercise: Exercise) => boolean;
/**
 * The picture a card shows: of the first demonstration that has one, then of any other medium. Undefined when a drawing
 * made from poses comes before it: that is the picture then, and nothing needs to be fetched.
 */
export declare function cardPicture(exercise: Exercise, base?: string): Picture | undefined;
