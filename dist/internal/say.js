import { html, nothing } from 'lit';
/** A text of the file, marked with its language and direction where it is not the visitor's; paragraphs on lines of their own. */
export function say({ found }, text) {
    const it = found(text);
    if (!it)
        return nothing;
    const lines = it.value.split('\n').filter((line) => line.trim());
    const content = lines.length > 1 ? lines.map((line) => html `<span class="line">${line}</span>`) : it.value;
    return it.fallback ? html `<span lang=${it.lang} dir="auto">${content}</span>` : content;
}
//# sourceMappingURL=say.js.map