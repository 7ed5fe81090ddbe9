/**
 * A text in pieces: each word of the glossary where it first stands, and what is between them. Whole words only, the
 * longest first; in "controlled rotations (CARs)" the words in brackets count as well, and those before it.
 * @param termOf the words of an entry in the language of the text
 */
export function explainWords(text, entries, termOf) {
    const byName = new Map();
    for (const entry of entries) {
        for (const name of namesIn(termOf(entry) ?? ''))
            if (!byName.has(name))
                byName.set(name, entry);
    }
    if (!byName.size)
        return [text];
    const names = [...byName.keys()]
        .sort((a, b) => b.length - a.length)
        .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
    const pieces = [];
    const seen = new Set();
    let from = 0;
    for (const { 0: words, index } of text.matchAll(pattern)) {
        const entry = byName.get(words.toLowerCase());
        if (!entry || seen.has(entry))
            continue;
        seen.add(entry);
        if (index > from)
            pieces.push(text.slice(from, index));
        pieces.push({ words, entry });
        from = index + words.length;
    }
    if (from < text.length)
        pieces.push(text.slice(from));
    return pieces;
}
function namesIn(term) {
    const [, before = '', inside = ''] = /^(.*?)\s*\(([^)]+)\)\s*$/.exec(term) ?? [];
    return [term, before, inside].map((name) => name.trim().toLowerCase()).filter((name) => name.length > 1);
}
//# sourceMappingURL=glossary.js.map