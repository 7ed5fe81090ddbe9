import { type DetailView, type Piece } from './detail-view.js';
/** Cautions, before the steps: those for everyone in full, those for some people behind a line that names them. */
export declare function cautionsView(view: DetailView): Piece;
/** Starting position and numbered steps; the step of the picture is marked, a chosen one is told. */
export declare function stepsView(view: DetailView, current: number, choose: ((step: number) => void) | undefined): Piece;
