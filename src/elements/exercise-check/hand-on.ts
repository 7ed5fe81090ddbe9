import type { BlockItem } from '../../data/library-types.js';
import { ExerciseCheckPlanEvent } from '../../events/check.js';

/** What takes exercises: a programme adds them, everything else gets them as its `items`; a dialog opens with them. */
interface Taker extends HTMLElement {
  items?: readonly BlockItem[];
  open?: boolean;
  readonly updateComplete?: Promise<unknown>;
  addAll?(items: readonly BlockItem[]): unknown;
}

/** Hands exercises to the session or programme with this id, unless the page does that in its own way. */
export async function handOn(check: HTMLElement, id: string, items: readonly BlockItem[]): Promise<void> {
  if (!check.dispatchEvent(new ExerciseCheckPlanEvent(items))) return;
  const root = check.getRootNode() as Document | ShadowRoot;
  const target: Taker | null = root.getElementById(id) ?? check.ownerDocument.getElementById(id);
  if (!target) return console.warn(`<exercise-check> There is no element with the id "${id}" on this page.`);
  // What is still on its way cannot add yet.
  if (target.matches(':not(:defined)')) await customElements.whenDefined(target.localName);
  if (target.addAll) target.addAll(items);
  else Object.assign(target, { items, open: true });
  await target.updateComplete;
  target.scrollIntoView({ block: 'start' });
  target.focus();
}
