/** Calls back once: when the page, now or later, holds a tag that is waiting for its element. */
export function whenUndefined(found: () => unknown): void {
  if (!globalThis.document) return; // Node
  const look = () => {
    if (!document.querySelector(':not(:defined)')) return;
    observer.disconnect();
    found();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}
