/** How far outside of what is visible something counts as near, as a margin of the observer. */
const NEAR = '50%';

/** Calls back once when an element is in sight or nearly so. Returns how to stop waiting. */
export function whenNear(element: Element, near: () => unknown): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      near();
    },
    { rootMargin: NEAR },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
