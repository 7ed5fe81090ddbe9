/** Tells an element when it comes into view, when somebody turns to the card around it, and when the page is printed. */
export function watchSurroundings(element, tell, signal) {
    const observer = new IntersectionObserver((entries) => tell.seen(entries[entries.length - 1].isIntersecting));
    observer.observe(element);
    signal.addEventListener('abort', () => observer.disconnect());
    const card = element.closest('article, li') ?? element.getRootNode().host ?? element;
    for (const type of ['pointerenter', 'focusin', 'pointerleave', 'focusout']) {
        card.addEventListener(type, () => tell.pointedAt(/enter|in$/.test(type)), { signal });
    }
    element.ownerDocument.defaultView?.addEventListener('beforeprint', () => tell.print(), { signal });
}
//# sourceMappingURL=watch-surroundings.js.map