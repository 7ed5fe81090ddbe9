import { type TemplateResult } from 'lit';
import type { Exercise } from '../../data/library-types.js';
import type { OwnWords } from '../../internal/messages.js';
import { WholeElement } from '../../internal/whole-element.js';
/**
 * Short explanations from the library: all of them, those about a word (a category, a movement), or those about an
 * exercise. Words of the glossary are explained where they stand.
 *
 * @summary Short lessons, and words explained where they stand.
 * @tagname exercise-lessons
 * @status stable
 * @since 0.1.0
 *
 * @dependency exercise-figure - Draws what a lesson shows; loaded then.
 * @dependency exercise-video - Plays what a lesson shows; loaded then.
 *
 * @csspart base - The outer box.
 * @csspart lesson - One lesson.
 * @csspart lesson-title - Its title, which opens it.
 * @csspart lesson-text - Its text.
 * @csspart media - Its picture or film.
 * @csspart term - A word that can be explained.
 * @csspart definition - What it means.
 * @csspart glossary - The list of all words.
 *
 * @cssstate waiting - Room is kept for what comes.
 * @cssstate loading - The library is on its way.
 * @cssstate empty - There is nothing to read.
 */
export declare class ExerciseLessons extends WholeElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        about: {};
        exercise: {};
        follow: {
            type: BooleanConstructor;
            converter: import("lit").ComplexAttributeConverter<boolean, unknown>;
        };
        glossary: {
            type: BooleanConstructor;
            converter: import("lit").ComplexAttributeConverter<boolean, unknown>;
        };
    };
    protected static words: OwnWords;
    /** Only lessons about this word of the library: the id of a category, of a movement, of any term. */
    about?: string;
    /** Only lessons about an exercise: an object, or the id of one in the library (also as attribute). */
    exercise?: Exercise | string;
    /** Only lessons about what the visitor has chosen in the library, such as a category; none when nothing is chosen. */
    follow: boolean;
    /** Shows all words of the glossary with what they mean, below the lessons. */
    glossary: boolean;
    /** Brings `<exercise-figure>` when a lesson has a drawing; set where the tag is defined. @internal */
    static loadFigure?: () => Promise<unknown>;
    /** Brings `<exercise-video>` when a lesson has a film; set where the tag is defined. @internal */
    static loadVideo?: () => Promise<unknown>;
    /** About one thing there may be few, or none. */
    protected get expects(): boolean;
    protected render(): TemplateResult;
    protected updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'exercise-lessons': ExerciseLessons;
    }
}
