import { type DetailView, type Piece } from './detail-view.js';
/** Category, name, summary, and in one line how hard it is, what it needs and how long it takes. */
export declare function headView(view: DetailView): Piece;
