import { html, type TemplateResult } from 'lit';
import { highlight } from '../data/highlight.js';

/** A text with the matched words in `<mark>`. */
export const marked = (text: string, words: readonly string[]): string | (string | TemplateResult)[] =>
  words.length
    ? highlight(text, words).map((piece) => (typeof piece === 'string' ? piece : html`<mark>${piece.mark}</mark>`))
    : text;
