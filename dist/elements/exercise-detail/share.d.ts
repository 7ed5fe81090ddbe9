/**
 * Hands a link on: the phone's own way to share, else the clipboard.
 * @returns `shared` or `copied` when that worked, `dropped` when the visitor thought better of it, `by-hand` when neither
 *   is possible here: then the link must be shown
 */
export declare function shareLink(title: string, url: string): Promise<'shared' | 'copied' | 'dropped' | 'by-hand'>;
