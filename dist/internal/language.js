/** The language that counts for a node: the nearest `lang`, looking out through shadow roots; '' when there is none. */
export function languageOf(node) {
    for (let at = node; at;) {
        const near = (at instanceof Element ? at : at.parentElement)?.closest('[lang]');
        const lang = near?.getAttribute('lang');
        if (lang)
            return lang;
        const root = (near?.parentNode ?? at).getRootNode();
        at = near?.parentElement ?? root.host ?? null;
    }
    return '';
}
const watchers = new Set();
let observer;
/** Calls back when any `lang` on the page changes; one observer serves every element. Returns how to stop. */
export function watchLanguage(changed) {
    watchers.add(changed);
    if (!observer) {
        observer = new MutationObserver(() => watchers.forEach((watcher) => watcher()));
        observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    }
    return () => watchers.delete(changed);
}
//# sourceMappingURL=language.js.map