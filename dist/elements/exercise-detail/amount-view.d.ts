import { type DetailView, type Piece } from './detail-view.js';
/** How much, how long, how often, in words. */
export declare function amountView(view: DetailView): Piece;
