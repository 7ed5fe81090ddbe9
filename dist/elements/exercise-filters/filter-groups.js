import { html, nothing } from 'lit';
import { inOrder } from '../../data/roles.js';
import { icon, icons } from '../../internal/icons.js';
/** How many results a choice has; undefined while that is not known. */
export const countOf = ({ snapshot: { complete, answer } }, taxonomy, term) => complete ? (answer.counts[taxonomy]?.[term] ?? 0) : undefined;
export const isChosen = ({ snapshot }, taxonomy, term) => !!snapshot.selection.terms[taxonomy]?.includes(term);
/** The choices of a taxonomy; "none needed" comes first where the filter asks what the visitor has. */
export function choicesOf(view, id) {
    const { terms, filter } = view.snapshot.header.taxonomies[id];
    const none = filter?.match === 'subset' ? [{ id: '', label: view.text(filter.emptyLabel) || view.t('filters.none') }] : [];
    return [...none, ...inOrder(terms)].map((term) => ({
        id: term.id,
        label: view.text(term.label) || term.id,
        count: countOf(view, id, term.id),
        chosen: isChosen(view, id, term.id),
    }));
}
/** What leads to nothing cannot be chosen, but always taken back. */
export const isUseless = ({ count, chosen }) => count === 0 && !chosen;
/** The name of a taxonomy. */
export const nameOf = ({ text, snapshot }, id) => text(snapshot.header.taxonomies[id].label) || id;
/** A filter with its name before it. */
export const group = (label, content) => html `<div class="group" part="group" role="group" aria-label=${label}>
    <span class="label" part="label" aria-hidden="true">${label}</span>${content}
  </div>`;
/** One taxonomy as chips. */
export const chipsGroup = (view, id) => group(nameOf(view, id), html `<div class="chips">
      ${choicesOf(view, id).map((choice) => html `<button
            class="chip"
            part="chip"
            type="button"
            aria-pressed=${choice.chosen}
            ?disabled=${isUseless(choice)}
            @click=${() => view.act(id, (store) => store.toggle(id, choice.id))}
          >
            ${choice.chosen ? icon(icons.check) : nothing}${choice.label} <span class="n">${choice.count}</span>
          </button>`)}
    </div>`);
//# sourceMappingURL=filter-groups.js.map