import type { LocalizedText } from '../../data/library-types.js';
import type { Messages } from '../../locales/messages.js';
import type { LibrarySnapshot, LibraryStore } from '../../store/library-store.js';

/** A filter the visitor chose, as a removable tag. */
export interface ChosenFilter {
  readonly label: string;
  readonly remove: (store: LibraryStore) => void;
}

/** The label of the choice "none needed" of a taxonomy, and of ordinary terms. */
export function termLabel(
  snapshot: LibrarySnapshot,
  taxonomy: string,
  id: string,
  text: (value: LocalizedText | undefined) => string,
  t: (key: keyof Messages, values?: Readonly<Record<string, string | number>>) => string,
): string | undefined {
  const found = snapshot.header?.taxonomies[taxonomy];
  if (!found) return undefined;
  if (!id) return text(found.filter?.emptyLabel) || t('filters.none');
  const term = found.terms.find((candidate) => candidate.id === id);
  return term && (text(term.label) || term.id);
}

/** Every chosen filter, in the author's order of taxonomies. */
export function chosenFilters(
  snapshot: LibrarySnapshot,
  text: (value: LocalizedText | undefined) => string,
  t: (key: keyof Messages, values?: Readonly<Record<string, string | number>>) => string,
): ChosenFilter[] {
  const { selection, header } = snapshot;
  const chosen: ChosenFilter[] = [];
  for (const taxonomy of Object.keys(header?.taxonomies ?? {})) {
    for (const id of selection.terms[taxonomy] ?? []) {
      const label = termLabel(snapshot, taxonomy, id, text, t);
      if (label) chosen.push({ label, remove: (store) => store.toggle(taxonomy, id) });
    }
  }
  const { maxLevel } = selection;
  if (maxLevel) {
    const level = text(header?.library.levelScale?.labels?.[maxLevel - 1]) || String(maxLevel);
    chosen.push({ label: t('filters.upTo', { level }), remove: (store) => store.setMaxLevel(undefined) });
  }
  return chosen;
}
