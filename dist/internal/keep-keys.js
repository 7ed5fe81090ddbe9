const KEPT = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'copy', 'cut', 'paste'];
/**
 * Keeps what happens in text fields inside a shadow root. Pages with shortcuts, and the WordPress editor above all
 * (arrow keys jump to the next block, Ctrl+A and Delete erase it), take keys that come out of a shadow root for theirs.
 */
export function keepKeys(root) {
    const stop = (event) => {
        if (event.target.matches('input, textarea, select'))
            event.stopPropagation();
    };
    for (const type of KEPT)
        root.addEventListener(type, stop);
}
//# sourceMappingURL=keep-keys.js.map