import { codes, fold, places } from './fold.js';
/**
 * Takes a text apart where words begin with one of the folded `words`, so that what was found can be marked. The pieces
 * together are the text, letter for letter.
 */
export function highlight(text, words) {
    const n = fold(text);
    const pieces = [];
    let done = 0;
    for (let start = 0, end = 0; start < n; start = end + 1) {
        for (end = start; codes[end];)
            end++;
        const longest = Math.max(0, ...words.map((word) => (beginsAt(start, end, word) ? word.length : 0)));
        const from = places[start];
        // Up to the next letter: what does not count by itself, such as a soft hyphen or an accent, goes along.
        const to = places[start + longest];
        if (!longest || to <= done)
            continue;
        if (from > done)
            pieces.push(text.slice(done, from));
        pieces.push({ mark: text.slice(Math.max(from, done), to) });
        done = to;
    }
    if (done < text.length)
        pieces.push(text.slice(done));
    return pieces;
}
function beginsAt(start, end, word) {
    if (word.length > end - start)
        return false;
    for (let i = 0; i < word.length; i++)
        if (codes[start + i] !== word.charCodeAt(i))
            return false;
    return true;
}
//# sourceMappingURL=highlight.js.map