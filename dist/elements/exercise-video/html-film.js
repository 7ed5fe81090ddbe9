/**
 * A film written in HTML: its address in `src` or in a plain `<a href>` for who has no script, more files in `<source>`,
 * captions in `<track>`.
 */
export function filmInHtml(element, src) {
    const read = (tag, ...names) => [...element.children]
        .filter((child) => child.localName === tag)
        .map((child) => names.map((name) => child.getAttribute(name) ?? undefined));
    const sources = read('source', 'src', 'type').map(([address = '', type]) => ({ src: address, type }));
    const [[link = ''] = []] = read('a', 'href');
    if (src || !sources.length)
        sources.unshift({ src: src || link, type: undefined });
    if (!sources[0].src)
        return undefined;
    const captions = read('track', 'src', 'srclang', 'kind').map(([address = '', lang = '', kind]) => ({
        src: address,
        lang,
        kind,
    }));
    return { kind: 'video', sources, captions };
}
//# sourceMappingURL=html-film.js.map