/** What a figure wants to know of its surroundings. */
interface Surroundings {
  seen(now: boolean): unknown;
  /** Whether the pointer or the focus is on the card around it, or on the figure itself when there is no card. */
  pointedAt(now: boolean): unknown;
  print(): unknown;
}

/** Tells an element when it comes into view, when somebody turns to the card around it, and when the page is printed. */
export function watchSurroundings(element: Element, tell: Surroundings, signal: AbortSignal): void {
  const observer = new IntersectionObserver((entries) => tell.seen(entries[entries.length - 1].isIntersecting));
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
  const card = element.closest('article, li') ?? (element.getRootNode() as ShadowRoot).host ?? element;
  for (const type of ['pointerenter', 'focusin', 'pointerleave', 'focusout']) {
    card.addEventListener(type, () => tell.pointedAt(/enter|in$/.test(type)), { signal });
  }
  element.ownerDocument.defaultView?.addEventListener('beforeprint', () => tell.print(), { signal });
}
