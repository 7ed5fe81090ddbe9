import { fixture, html } from '@open-wc/testing';
import type { ExerciseLibrary } from '../../src/elements/exercise-library/exercise-library.js';
import type { LibrarySnapshot } from '../../src/store/library-store.js';
import '../../src/define/exercise-library.js';
import { sampleLibrary } from './sample-library.js';

type Updating = HTMLElement & { updateComplete: Promise<boolean> };

/** Waits until an element and every element inside its shadow roots has nothing left to draw. */
export async function settled(element: Element): Promise<void> {
  for (let round = 0; round < 4; round++) {
    await (element as Updating).updateComplete;
    const inside = [...(element.shadowRoot?.querySelectorAll('*') ?? []), ...element.querySelectorAll('*')];
    for (const child of inside) if (child.localName.startsWith('exercise-')) await (child as Updating).updateComplete;
  }
}

/** A library on the page with its data read and drawn. */
export async function libraryWith(
  data: unknown = sampleLibrary(),
  template = html`<exercise-library lang="en"></exercise-library>`,
): Promise<ExerciseLibrary> {
  const library = await fixture<ExerciseLibrary>(template);
  library.data = data;
  await complete(library);
  return library;
}

/** Waits until a library has read everything, or has failed, and drew it. */
export async function complete(library: ExerciseLibrary): Promise<LibrarySnapshot> {
  await library.updateComplete;
  if (!library.store.snapshot.complete) {
    await new Promise<void>((resolve) => {
      const stop = library.store.subscribe((snapshot) => {
        if (!snapshot.complete) return;
        stop();
        resolve();
      });
    });
  }
  await deepSettled(library);
  return library.store.snapshot;
}

/** `settled` for an element and all `exercise-` elements below it. */
export async function deepSettled(element: Element): Promise<void> {
  await settled(element);
  for (const child of element.shadowRoot?.querySelectorAll('*') ?? []) {
    if (child.localName.startsWith('exercise-')) await deepSettled(child);
  }
}

/** The first element that matches, through all shadow roots below. */
export function deepQuery<T extends Element = HTMLElement>(root: Element, selector: string): T | null {
  return deepQueryAll<T>(root, selector)[0] ?? null;
}

/** Every element that matches, through all shadow roots below. */
export function deepQueryAll<T extends Element = HTMLElement>(root: Element, selector: string): T[] {
  const found: T[] = [];
  const visit = (scope: Element | ShadowRoot) => {
    found.push(...scope.querySelectorAll<T>(selector));
    for (const element of scope.querySelectorAll('*')) if (element.shadowRoot) visit(element.shadowRoot);
  };
  if (root.shadowRoot) visit(root.shadowRoot);
  visit(root);
  return found;
}

/** Opens the filters behind the button, which are fetched then, and waits until they stand there. */
export async function openFilters(library: Element): Promise<HTMLDialogElement> {
  deepQuery<HTMLButtonElement>(library, '.open')!.click();
  const dialog = await waitFor(() => deepQuery<HTMLDialogElement>(library, 'dialog[part=panel][open]'));
  await deepSettled(library);
  return dialog;
}

/** Asks again in every frame until there is an answer. The test's own time limit ends it. */
export async function waitFor<Result>(ask: () => Result | null | undefined): Promise<Result> {
  for (;;) {
    const result = ask();
    if (result) return result;
    await new Promise(requestAnimationFrame);
  }
}

/** Waits until nothing came or went for some frames. */
export async function standsStill(box: Element): Promise<void> {
  let count = 0;
  let same = 0;
  await waitFor(() => {
    const now = deepQueryAll(box, '*').length;
    same = now === count ? same + 1 : 0;
    count = now;
    return same > 6;
  });
}
