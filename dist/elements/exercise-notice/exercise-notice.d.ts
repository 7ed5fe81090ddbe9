import { type TemplateResult } from 'lit';
import { LibraryElement } from '../../internal/library-element.js';
/**
 * For whom a library is meant, what it is not, and whom to ask: the intended use, the disclaimer and the contact of the
 * library file. The check shows it before its first question; put it wherever else your visitors should read it.
 *
 * @summary Intended use, disclaimer and contact of the library.
 * @tagname exercise-notice
 * @status stable
 * @since 0.1.0
 *
 * @slot contact - Your own way to reach you (mail, phone, appointment), instead of the contact of the library.
 *
 * @csspart base - The outer box.
 * @csspart text - Intended use and disclaimer.
 * @csspart contact - The link to a professional.
 */
export declare class ExerciseNotice extends LibraryElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        show: {};
    };
    /** `all`, or `contact` for nothing but whom to ask. */
    show: 'all' | 'contact';
    protected scheduleUpdate(): void | Promise<unknown>;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'exercise-notice': ExerciseNotice;
    }
}
