import type { LitElement } from 'lit';
/** The style sheet of a class as it stands in the page: without what is only there for its readers. */
export declare function styleText({ elementStyles }: typeof LitElement): string;
/**
 * For each tag that a drawn page may hold, the hash of its style sheet, for a strict content policy:
 * `style-src 'self' 'sha256-…' 'sha256-…'`. Without them the page is drawn the same once the script is there.
 */
export declare function styleHashes(): Promise<Readonly<Record<string, string>>>;
