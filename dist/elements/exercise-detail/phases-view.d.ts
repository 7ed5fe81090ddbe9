import { type DetailView, type Piece } from './detail-view.js';
/** The timed phases of a round. */
export declare function phasesView(view: DetailView): Piece;
