import type { Medium } from '../data/library-types.js';
/**
 * Plays a film in the picture of a card, without sound, until the pointer leaves. Only a file of the site itself:
 * nothing is asked of a video service.
 */
export declare function previewFilm(card: Element, { sources }: Medium, base?: string): void;
