/**
 * Brings each element when its tag first stands in the page, now or later. Tags inside the shadow roots of others are
 * brought by those.
 */
export function whenUsed(tags: Readonly<Record<string, () => Promise<unknown>>>): void {
  if (!globalThis.document) return; // Node
  // These collections follow the page by themselves; asking for the first of one costs nothing.
  let waiting = Object.keys(tags).map((tag) => [document.getElementsByTagName(tag), tags[tag]] as const);
  const look = () => {
    waiting = waiting.filter(([found, load]) => !found.length || void load());
    if (!waiting.length) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}
