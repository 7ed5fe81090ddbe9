/**
 * Keeps what happens in text fields inside a shadow root. Pages with shortcuts, and the WordPress editor above all
 * (arrow keys jump to the next block, Ctrl+A and Delete erase it), take keys that come out of a shadow root for theirs.
 */
export declare function keepKeys(root: EventTarget): void;
