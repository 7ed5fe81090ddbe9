import { css, html, nothing } from 'lit';
import { explainWords } from '../data/glossary.js';
import { findText } from '../data/text.js';
import { say } from './library-view.js';
/**
 * A text of the file in paragraphs, with each word of the glossary as a small button that says what it means. On paper
 * it is plain text.
 * @param id different for each text of one element
 */
export function explained(view, text, id) {
    const { lang, lines } = linesOf(view, text, id);
    return lines.map((content) => html `<p lang=${lang ?? nothing} dir="auto">${content}</p>`);
}
/** The same in the middle of a paragraph; paragraphs of the file on lines of their own. */
export function explainedLine(view, text, id) {
    const { lang, lines } = linesOf(view, text, id);
    const [only, ...more] = lines;
    const content = more.length ? lines.map((line) => html `<span class="line">${line}</span>`) : only;
    return html `<span lang=${lang ?? nothing} dir="auto">${content}</span>`;
}
/** The pieces of each paragraph. */
function linesOf(view, text, id) {
    const { found, header, language } = view;
    const it = found(text);
    const own = header?.library.defaultLocale ?? language;
    const entries = header?.glossary ?? [];
    const pieces = explainWords(it?.value ?? '', entries, ({ term }) => findText(term, it?.lang ?? language, own)?.value);
    const paragraphs = [[]];
    for (const piece of pieces) {
        if (typeof piece !== 'string') {
            paragraphs.at(-1).push(termView(view, piece.words, piece.entry.definition, `${id}-${piece.entry.id}`));
            continue;
        }
        piece.split(/\n+/).forEach((line, i) => (i ? paragraphs.push([line]) : paragraphs.at(-1).push(line)));
    }
    return { lang: it?.fallback ? it.lang : undefined, lines: paragraphs };
}
function termView(view, words, definition, id) {
    // Popovers know by themselves about the keyboard, Escape and a touch elsewhere.
    return html `<button class="term" part="term" type="button" popovertarget=${id}>${words}</button
    ><span id=${id} class="definition" part="definition" popover><b>${words}</b> ${say(view, definition)}</span>`;
}
export const explainedStyles = css `
  .term {
    display: inline;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline dotted var(--_ink);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .term:hover {
    background: var(--_tint-1);
  }
  .definition {
    position: fixed;
    inset: auto 0 16px;
    box-sizing: border-box;
    inline-size: fit-content;
    max-inline-size: min(100% - 32px, 26em);
    margin-inline: auto;
    padding: 12px 16px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    line-height: 1.45;
  }
  /* Where the browser can, beside the word; elsewhere at the lower edge of the window. */
  @supports (position-area: block-end) {
    .definition {
      inset: auto;
      inline-size: 18em;
      max-inline-size: none;
      margin: 6px 0;
      position-area: block-end span-inline-end;
      position-try-fallbacks:
        flip-block,
        flip-inline,
        flip-block flip-inline,
        block-end;
    }
  }
  .definition b {
    display: block;
    font-weight: 600;
  }
  @media print {
    .term {
      text-decoration: none;
    }
    .definition {
      display: none;
    }
  }
`;
//# sourceMappingURL=explained.js.map