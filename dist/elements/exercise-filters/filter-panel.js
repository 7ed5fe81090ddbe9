import { html, nothing } from 'lit';
import { icon, icons } from '../../internal/icons.js';
import { chipsGroup, choicesOf, group, isUseless, nameOf } from './filter-groups.js';
/** The filters behind the button. */
export function panelView(view, ids, actions) {
    const { t, snapshot } = view;
    return html `<dialog part="panel" aria-label=${t('filters.open')} @close=${actions.closed}>
    <div class="panel">${ids.map((id) => filterGroup(view, id))}</div>
    <p class="sheet-foot">
      <button class="link" type="button" @click=${actions.clear}>${t('filters.clear')}</button>
      <button class="button primary" type="button" @click=${actions.close}>
        ${t('filters.show', { n: snapshot.answer.count })}
      </button>
    </p>
  </dialog>`;
}
/** Narrower than this, in em, the filters open as a sheet over the page. */
const SHEET_EM = 34;
/** Whether there is so little room that the filters open as a sheet. */
export const isNarrow = (base) => base.clientWidth < SHEET_EM * parseFloat(getComputedStyle(base).fontSize);
/** Unfolds the panel in the page, or over it as a sheet; a tap on the page behind a sheet closes it. */
export function openPanel(dialog, sheet) {
    // Not in the template: for the keyboard there is Escape, which the dialog hears itself.
    dialog.addEventListener('click', closeOutside);
    if (sheet)
        dialog.showModal();
    else
        dialog.open = true;
}
function closeOutside({ target, currentTarget }) {
    const dialog = currentTarget;
    if (target === dialog && dialog.matches(':modal'))
        dialog.close();
}
/** One taxonomy as chips, or as a drop-down list where the author wants that; `level` as steps. */
function filterGroup(view, id) {
    if (id === 'level')
        return group(view.t('filters.level'), levels(view));
    const isList = view.snapshot.header.taxonomies[id].filter?.control === 'select';
    return isList ? group(nameOf(view, id), dropDown(view, id)) : chipsGroup(view, id);
}
function dropDown(view, id) {
    const choices = choicesOf(view, id);
    return html `<select
    aria-label=${nameOf(view, id)}
    @change=${({ target }) => {
        const index = target.selectedIndex;
        view.act(id, (store) => store.choose(id, index > 0 ? [choices[index - 1].id] : []));
    }}
  >
    <option>${view.t('filters.any')}</option>
    ${choices.map((choice) => html `<option value=${choice.id} .selected=${choice.chosen} ?disabled=${isUseless(choice)}>
          ${choice.label}${choice.count === undefined ? '' : ` (${choice.count})`}
        </option>`)}
  </select>`;
}
/** The highest level: everything up to and including it is shown. */
function levels({ snapshot, text, t, act }) {
    const { maxLevel = 0 } = snapshot.selection;
    return html `<div class="chips">
    ${snapshot.header.library.levelScale.labels.map((label, i) => {
        const level = i + 1;
        const name = text(label) || String(level);
        const chosen = maxLevel === level;
        return html `<button
        class="chip ${level < maxLevel ? 'within' : ''}"
        part="chip"
        type="button"
        aria-pressed=${chosen}
        aria-label=${t('filters.upTo', { level: name })}
        @click=${() => act('level', (store) => store.setMaxLevel(chosen ? undefined : level))}
      >
        ${chosen ? icon(icons.check) : nothing}${name}
      </button>`;
    })}
  </div>`;
}
//# sourceMappingURL=filter-panel.js.map