/**
 * A document with the first `count` exercises of a library file of which the end is still arriving, when there are more
 * than those. Undefined of a file that has all exercises on one line, or its vocabularies behind them.
 *
 * @param text the file's text so far, from its start
 */
export function firstPage(text, count) {
    const list = /"exercises":\s*\[(\s*\n\s*)\{/.exec(text);
    let at = list?.index ?? -1;
    // No string of a JSON file holds a line break: in a tidy file this stands between two exercises, and nowhere else.
    while (at > 0 && count--)
        at = text.indexOf(`},${list[1]}{`, at + 1);
    if (at < 0)
        return undefined;
    try {
        const data = JSON.parse(`${text.slice(0, at)}}]}`);
        return data.taxonomies && data;
    }
    catch {
        return undefined; // Not tidy, or broken: whoever reads the whole file finds out.
    }
}
//# sourceMappingURL=first-page.js.map