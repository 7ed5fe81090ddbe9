import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizedText, Term } from '../../data/library-types.js';
import { inOrder } from '../../data/roles.js';
import { icon, icons } from '../../internal/icons.js';
import type { Messages } from '../../locales/messages.js';
import type { LibrarySnapshot, LibraryStore } from '../../store/library-store.js';

/** What the parts of the view know of their element. */
export interface FilterView {
  readonly snapshot: LibrarySnapshot;
  readonly text: (text: LocalizedText | undefined) => string;
  readonly t: (key: keyof Messages, values?: Readonly<Record<string, string | number>>) => string;
  /** Changes the store, and tells the site which filter was changed. */
  readonly act: (taxonomy: string, change: (store: LibraryStore) => void) => void;
}

/** How many results a choice has; undefined while that is not known. */
export const countOf = ({ snapshot: { complete, answer } }: FilterView, taxonomy: string, term: string) =>
  complete ? (answer.counts[taxonomy]?.[term] ?? 0) : undefined;

export const isChosen = ({ snapshot }: FilterView, taxonomy: string, term: string): boolean =>
  !!snapshot.selection.terms[taxonomy]?.includes(term);

const group = (label: string, content: unknown): TemplateResult =>
  html`<div class="group" part="group" role="group" aria-label=${label}>
    <span class="label" part="label" aria-hidden="true">${label}</span>${content}
  </div>`;

/** One taxonomy as chips, or as a drop-down list where the author wants that; `level` as steps. */
export function filterGroup(view: FilterView, id: string): TemplateResult {
  const { text, t, snapshot } = view;
  if (id === 'level') return group(t('filters.level'), levels(view));
  const { label, terms, filter } = snapshot.header!.taxonomies[id];
  const name = text(label) || id;
  // "None needed" comes first where the filter asks what the visitor has.
  const none: Term[] =
    filter?.match === 'subset' ? [{ id: '', label: text(filter.emptyLabel) || t('filters.none') }] : [];
  const choices = [...none, ...inOrder(terms)].map((term) => ({
    id: term.id,
    label: text(term.label) || term.id,
    count: countOf(view, id, term.id),
    chosen: isChosen(view, id, term.id),
  }));
  const disabled = (choice: (typeof choices)[0]) => choice.count === 0 && !choice.chosen;
  if (filter?.control !== 'select') {
    return group(
      name,
      html`<div class="chips">
        ${choices.map(
          (choice) =>
            html`<button
              class="chip"
              part="chip"
              type="button"
              aria-pressed=${choice.chosen}
              ?disabled=${disabled(choice)}
              @click=${() => view.act(id, (store) => store.toggle(id, choice.id))}
            >
              ${choice.chosen ? icon(icons.check) : nothing}${choice.label} <span class="n">${choice.count}</span>
            </button>`,
        )}
      </div>`,
    );
  }
  return group(
    name,
    html`<select
      aria-label=${name}
      @change=${({ target }: Event) => {
        const index = (target as HTMLSelectElement).selectedIndex;
        view.act(id, (store) => store.choose(id, index ? [choices[index - 1].id] : []));
      }}
    >
      <option>${t('filters.any')}</option>
      ${choices.map(
        (choice) =>
          html`<option value=${choice.id} .selected=${choice.chosen} ?disabled=${disabled(choice)}>
            ${choice.label}${choice.count === undefined ? '' : ` (${choice.count})`}
          </option>`,
      )}
    </select>`,
  );
}

/** The highest level: everything up to and including it is shown. */
function levels({ snapshot, text, t, act }: FilterView): TemplateResult {
  const { maxLevel = 0 } = snapshot.selection;
  return html`<div class="levels">
    ${snapshot.header!.library.levelScale!.labels.map((label, i) => {
      const level = i + 1;
      const name = text(label) || String(level);
      return html`<button
        type="button"
        part="chip"
        aria-pressed=${maxLevel === level}
        aria-label=${t('filters.upTo', { level: name })}
        class=${level < maxLevel ? 'within' : ''}
        @click=${() => act('level', (store) => store.setMaxLevel(maxLevel === level ? undefined : level))}
      >
        ${name}
      </button>`;
    })}
  </div>`;
}
