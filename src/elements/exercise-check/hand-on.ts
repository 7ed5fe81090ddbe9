import type { BlockItem } from '../../data/library-types.js';
import { ExerciseCheckPlanEvent } from '../../events/check.js';

/** Hands exercises to the session or programme with this id, unless the page does that in its own way. */
export function handOn(check: HTMLElement, id: string, items: readonly BlockItem[]): void {
  if (!check.dispatchEvent(new ExerciseCheckPlanEvent(items))) return;
  const root = check.getRootNode() as Document | ShadowRoot;
  const target = root.getElementById(id) ?? check.ownerDocument.getElementById(id);
  if (!target) return console.warn(`<exercise-check> There is no element with the id "${id}" on this page.`);
  Object.assign(target, { items });
  target.scrollIntoView({ block: 'start' });
  target.focus();
}
