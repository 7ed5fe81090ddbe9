import { type DetailView, type Go, type Piece } from './detail-view.js';
export { moreStyles } from './more.styles.js';
/** What stands further down: what comes first, easier and harder ones, sources. Fetched when a visitor gets near it. */
export declare const moreView: (view: DetailView, go: Go) => readonly Piece[];
