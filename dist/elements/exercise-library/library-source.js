/** Where a library comes from, so that a change is seen, and how that is read: an object, a file, or JSON written inside. */
export function sourceOf(library) {
    const { src, data, baseURI } = library;
    if (data)
        return [data, (store) => store.readData(data, baseURI)];
    if (src) {
        const { href } = new URL(src, baseURI);
        return [href, (store) => store.load(href)];
    }
    const json = library.querySelector(':scope > script[type="application/json"]')?.textContent?.trim();
    return [json, (store) => store.readText(json, baseURI)];
}
//# sourceMappingURL=library-source.js.map