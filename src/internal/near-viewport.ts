/**
 * Calls back once, when an element comes within so many pixels of what is on the screen. Returns how to stop waiting.
 */
export function whenNear(element: Element, margin: number, then: () => void): () => void {
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
