import { type TemplateResult } from 'lit';
import type { Exercise, LocalizedText } from '../../data/library-types.js';
import type { ReadyRung } from '../../data/ladder.js';
import { type LibraryView, type Piece } from '../../internal/library-view.js';
/** Where on a ladder somebody is: `here` when they said so, `this` for the exercise the page is about. */
export interface Mark {
    readonly index: number;
    readonly kind: 'here' | 'this';
}
/** A label with the author's own sentence below it, unchanged. */
export declare const whenView: (view: LibraryView, label: string, text: LocalizedText | undefined, up: boolean) => Piece;
/** A real link to an exercise; a plain click opens it in its library. */
export declare function linkTo(view: LibraryView, exercise: Exercise): TemplateResult;
/**
 * All rungs twice: as a staircase from the easiest, and as a real ladder with the hardest on top; the order of the
 * document is that of the eye. The style sheet leaves one of them, by the room there is.
 */
export declare function rungsView(view: LibraryView, rungs: readonly ReadyRung[], mark: Mark | undefined, choose: (index: number) => void): TemplateResult;
