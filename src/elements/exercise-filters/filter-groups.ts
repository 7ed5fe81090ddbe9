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

/** One choice of a filter. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** How many results it has; undefined while that is not known. */
  readonly count: number | undefined;
  readonly chosen: boolean;
}

/** The choices of a taxonomy; "none needed" comes first where the filter asks what the visitor has. */
export function choicesOf(view: FilterView, id: string): readonly Choice[] {
  const { terms, filter } = view.snapshot.header!.taxonomies[id];
  const none: Term[] =
    filter?.match === 'subset' ? [{ id: '', label: view.text(filter.emptyLabel) || view.t('filters.none') }] : [];
  return [...none, ...inOrder(terms)].map((term) => ({
    id: term.id,
    label: view.text(term.label) || term.id,
    count: countOf(view, id, term.id),
    chosen: isChosen(view, id, term.id),
  }));
}

/** What leads to nothing cannot be chosen, but always taken back. */
export const isUseless = ({ count, chosen }: Choice): boolean => count === 0 && !chosen;

/** The name of a taxonomy. */
export const nameOf = ({ text, snapshot }: FilterView, id: string): string =>
  text(snapshot.header!.taxonomies[id].label) || id;

/** A filter with its name before it. */
export const group = (label: string, content: unknown): TemplateResult =>
  html`<div class="group" part="group" role="group" aria-label=${label}>
    <span class="label" part="label" aria-hidden="true">${label}</span>${content}
  </div>`;

/** One taxonomy as chips. */
export const chipsGroup = (view: FilterView, id: string): TemplateResult =>
  group(
    nameOf(view, id),
    html`<div class="chips">
      ${choicesOf(view, id).map(
        (choice) =>
          html`<button
            class="chip"
            part="chip"
            type="button"
            aria-pressed=${choice.chosen}
            ?disabled=${isUseless(choice)}
            @click=${() => view.act(id, (store) => store.toggle(id, choice.id))}
          >
            ${choice.chosen ? icon(icons.check) : nothing}${choice.label} <span class="n">${choice.count}</span>
          </button>`,
      )}
    </div>`,
  );
