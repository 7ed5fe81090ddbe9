import { type PropertyValues, type TemplateResult } from 'lit';
import type { Exercise, Medium } from '../../data/library-types.js';
import { LibraryElement } from '../../internal/library-element.js';
import type { OwnWords } from '../../internal/messages.js';
import { type Loaders } from './figure-parts.js';
/**
 * A calm drawing of a person who does the exercise, from the joint angles in the library file. It moves while it is
 * seen and rests when it is not; who wants no movement gets a still picture and steps through the positions. On cards
 * (`controls="none"`) it moves only while the pointer or the focus is on the card.
 *
 * @summary A moving drawing of an exercise, from any side, in the colours of the brand.
 * @tagname exercise-figure
 * @status stable
 * @since 0.1.0
 *
 * @slot - What to show when the exercise has no drawing.
 *
 * @fires exercise-figure-step - The figure is now in another step of the exercise.
 *
 * @csspart base - Everything.
 * @csspart stage - The drawing.
 * @csspart controls - The bar with the buttons.
 *
 * @cssstate empty - There is nothing to draw.
 * @cssstate playing - The figure moves.
 *
 * @cssprop [--exercise-figure-skin=#d9a47e] - Colour of the skin.
 * @cssprop [--exercise-figure-hair=#3b2b25] - Colour of the hair.
 * @cssprop [--exercise-figure-shirt] - Colour of the shirt; without it, a tint of the brand.
 * @cssprop [--exercise-figure-trousers] - Colour of the leg that rests; the one that works has the colour of the brand.
 * @cssprop [--exercise-figure-band=#dbac3f] - Colour of a training band.
 */
export declare class ExerciseFigure extends LibraryElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        exercise: {};
        medium: {
            attribute: boolean;
        };
        controls: {};
        speed: {
            type: NumberConstructor;
        };
        mirrored: {
            converter: import("lit").ComplexAttributeConverter<boolean, unknown>;
            type: BooleanConstructor;
            reflect: boolean;
        };
    };
    protected static words: OwnWords;
    /** The exercise: an object, or the id of one in the library (also as attribute). */
    exercise?: Exercise | string;
    /** The drawing, when it is not the first one of the exercise. */
    medium?: Medium;
    /** `full` shows buttons under the drawing; `none` shows none, and the figure moves while its card is pointed at. */
    controls: 'full' | 'none';
    /** How fast it moves, from 0.25 to 1.5. */
    speed: number;
    /** Shows the other side of the body at work. */
    mirrored: boolean;
    /** Draws so many times a second, to leave the device its strength; as often as the screen when left out. @internal */
    rate?: number;
    /** Bring what draws things and marks, and what a figure with buttons needs; set where the tag is defined. */
    static later: Loaders;
    /** Whether the figure moves, or would when it is seen. */
    get playing(): boolean;
    /** Starts to move, as soon as it is seen. */
    play(): void;
    /** Stands still. */
    pause(): void;
    /** Stands still where a step of the exercise ends; 1 is the first step. */
    showStep(step: number): void;
    /** Stands still in the next (1) or previous (-1) position. */
    move(by: number): void;
    /** Turns the figure by degrees. */
    turn(degrees: number): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'exercise-figure': ExerciseFigure;
    }
}
