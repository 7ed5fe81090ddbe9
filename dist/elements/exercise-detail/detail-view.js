import { html, nothing } from 'lit';
/** Plain clicks open an exercise in its library, others are left to the browser. */
export const openHere = (store) => (event, id) => {
    if (!store || store.follow || event.button || event.metaKey || event.ctrlKey || event.shiftKey)
        return;
    event.preventDefault();
    store.open(id);
};
/** A text of the file, marked with its language and direction where it is not the visitor's; paragraphs on lines of their own. */
export function say({ found }, text) {
    const it = found(text);
    if (!it)
        return nothing;
    const lines = it.value.split('\n').filter((line) => line.trim());
    const content = lines.length > 1 ? lines.map((line) => html `<span class="line">${line}</span>`) : it.value;
    return it.fallback
        ? html `<span lang=${it.lang} dir="auto">${content}</span>`
        : lines.length > 1
            ? html `${content}`
            : it.value;
}
/** The heading of a part. */
export const heading = ({ level }, title) => html `<div class="title" role="heading" aria-level=${level}>${title}</div>`;
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