import { type DetailView, type Piece } from './detail-view.js';
/** Who looked at it, when it changed, whose it is, and where to find help. */
export declare function aboutView(view: DetailView): Piece;
