import type { LibrarySnapshot } from '../store/snapshot.js';
/**
 * A short text that differs when something would be drawn differently. A server writes it on what it drew; a browser
 * that gets another one, because the file has changed since or the page is in another language, draws anew.
 */
export declare function fingerprint({ base, header, answer }: LibrarySnapshot, language: string, exercise: unknown): string;
/** The attribute that carries it. */
export declare const SERVED = "data-served";
