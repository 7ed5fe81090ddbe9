import type { Medium } from '../../data/library-types.js';
import type { DetailView, Piece } from './detail-view.js';
import type { MediaPick } from './media-pick.js';
/** A medium that can be shown here, and how. */
export interface Showable {
    readonly medium: Medium;
    readonly kind: 'image' | 'video' | 'figure';
}
/** The media that can be shown, the demonstration first; what has no safe address is left out. */
export declare function showable(media: readonly Medium[] | undefined, base: string | undefined): readonly Showable[];
/** The stage with the picture or film, and a button for each when there are several. */
export declare function mediaView(view: DetailView, items: readonly Showable[], choice: MediaPick): Piece;
