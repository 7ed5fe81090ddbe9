/** Tags that wait for their element, and the forms that page-forms.ts looks after. */
const WAITING = ':not(:defined),[data-exercise-library],exercise-library[data-category]';

/** Calls back once: when the page, now or later, holds something that is waiting for what is not loaded yet. */
export function whenUndefined(found: () => unknown): void {
  if (!globalThis.document) return; // Node
  const look = () => {
    if (!document.querySelector(WAITING)) return;
    observer.disconnect();
    found();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}
