/**
 * Calls back once, when an element comes within so many pixels of what is on the screen. Returns how to stop waiting.
 * Where nothing can be observed it is near at once.
 */
export function whenNear(element: Element, margin: number, then: () => void): () => void {
  if (!globalThis.IntersectionObserver) {
    then();
    return () => {};
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      then();
    },
    { rootMargin: `${margin}px` },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
