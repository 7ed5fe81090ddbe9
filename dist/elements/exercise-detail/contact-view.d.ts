import { type DetailView, type Piece } from './detail-view.js';
/** Whom to ask. */
export declare function contactView(view: DetailView): Piece;
