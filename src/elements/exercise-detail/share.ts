/**
 * Hands a link on: the phone's own way to share, else the clipboard.
 * @returns `shared` or `copied` when that worked, `dropped` when the visitor thought better of it, `by-hand` when neither
 *   is possible here: then the link must be shown
 */
export async function shareLink(title: string, url: string): Promise<'shared' | 'copied' | 'dropped' | 'by-hand'> {
  try {
    if (navigator.share) {
      await navigator.share({ title, url });
      return 'shared';
    }
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch (error) {
    return (error as Error).name === 'AbortError' ? 'dropped' : 'by-hand';
  }
}
