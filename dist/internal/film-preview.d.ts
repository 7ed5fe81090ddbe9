import type { Medium } from '../data/library-types.js';
/**
 * Plays the film of an exercise in the picture of its card, without sound, until the pointer leaves. Only a file of the
 * site itself: nothing is asked of a video service. Where a drawing comes before the film, the card shows that, and
 * nothing of the film is fetched.
 */
export declare function previewFilm(card: Element, media: readonly Medium[], base?: string): void;
