import { highlight } from '../data/highlight.js';
/** A text with the matched words in `<mark>`; made of plain nodes, which a list of cards changes with every letter. */
export function marked(text, words) {
    const pieces = words.length ? highlight(text, words) : [];
    if (pieces.every((piece) => typeof piece === 'string'))
        return text;
    const content = document.createDocumentFragment();
    for (const piece of pieces) {
        if (typeof piece === 'string')
            content.append(piece);
        else
            content.appendChild(document.createElement('mark')).append(piece.mark);
    }
    return content;
}
//# sourceMappingURL=marked.js.map