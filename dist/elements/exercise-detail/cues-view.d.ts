import { type DetailView, type Piece } from './detail-view.js';
/** What to think of, what to feel, how to breathe. */
export declare function cuesView(view: DetailView): Piece;
/** Common errors, each with its fix. */
export declare function errorsView(view: DetailView): Piece;
