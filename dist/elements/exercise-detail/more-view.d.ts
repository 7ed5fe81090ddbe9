import { type DetailView, type Piece } from './detail-view.js';
type Go = (event: MouseEvent, id: string) => void;
/** What should go well before this exercise. */
export declare function firstsView(view: DetailView, go: Go): Piece;
/** Easier and harder neighbours on each ladder, and when to go up or down. */
export declare function ladderView(view: DetailView, go: Go): Piece;
/** The sources that support the exercise. */
export declare function sourcesView(view: DetailView): Piece;
/** Who looked at it, when it changed, whose it is, and where to find help. */
export declare function aboutView(view: DetailView): Piece;
export {};
