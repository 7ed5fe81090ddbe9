import type { Medium } from '../../data/library-types.js';
/**
 * A film written in HTML: its address in `src` or in a plain `<a href>` for who has no script, more files in `<source>`,
 * captions in `<track>`.
 */
export declare function filmInHtml(element: ParentNode, src: string): Medium | undefined;
