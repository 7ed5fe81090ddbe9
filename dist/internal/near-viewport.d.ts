/** Calls back once when an element is in sight or nearly so. Returns how to stop waiting. */
export declare function whenNear(element: Element, near: () => unknown): () => void;
