import { html, nothing } from 'lit';
import { directionOf } from '../../data/text.js';
/** A text of the file, marked with its language and direction where it is not the visitor's; paragraphs on lines of their own. */
export function say({ found }, text) {
    const it = found(text);
    if (!it)
        return nothing;
    const lines = it.value.split('\n').filter((line) => line.trim());
    const content = lines.length > 1 ? lines.map((line) => html `<span class="line">${line}</span>`) : it.value;
    return it.fallback
        ? html `<span lang=${it.lang} dir=${directionOf(it.lang)}>${content}</span>`
        : lines.length > 1
            ? html `${content}`
            : it.value;
}
/** A part with its heading; nothing when it has no content. */
export const part = (view, name, title, content) => html `<section part=${name} class=${name}>
    <div class="title" role="heading" aria-level=${view.level}>${title}</div>
    ${content}
  </section>`;
/** What is wrong in a file, and was not looked at yet, must cost its own part of the view only. */
export function safely(make, otherwise) {
    try {
        return make();
    }
    catch {
        return otherwise;
    }
}
//# sourceMappingURL=detail-view.js.map