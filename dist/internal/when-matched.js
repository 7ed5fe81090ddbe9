/** Calls back once: when the page, now or later, holds something that this selector matches. */
export function whenMatched(selector, found) {
    if (!globalThis.document)
        return; // Node
    const look = () => {
        if (!document.querySelector(selector))
            return;
        observer.disconnect();
        found();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    look();
}
//# sourceMappingURL=when-matched.js.map