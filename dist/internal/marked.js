import { html } from 'lit';
import { highlight } from '../data/highlight.js';
/** A text with the matched words in `<mark>`. */
export const marked = (text, words) => words.length
    ? highlight(text, words).map((piece) => (typeof piece === 'string' ? piece : html `<mark>${piece.mark}</mark>`))
    : text;
//# sourceMappingURL=marked.js.map