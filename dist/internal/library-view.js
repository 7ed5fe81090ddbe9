import { html } from 'lit';
export { say } from './say.js';
/** Plain clicks open an exercise in its library, others are left to the browser. */
export const openHere = (store) => (event, id) => {
    if (!store || store.follow || event.button || event.metaKey || event.ctrlKey || event.shiftKey)
        return;
    event.preventDefault();
    store.open(id);
};
/** The heading of a part. */
export const heading = ({ level }, title) => html `<div class="title" role="heading" aria-level=${level}>${title}</div>`;
//# sourceMappingURL=library-view.js.map