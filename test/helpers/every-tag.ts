import * as everything from '../../src/index.js';
import '../../src/define/all.js';
import type { LibraryStore } from '../../src/store/library-store.js';

/** Every tag of the package, so that a new one is tried without being named. */
export const everyTag: readonly string[] = Object.entries(everything)
  .filter(([, value]) => typeof value === 'function' && value.prototype instanceof HTMLElement)
  .map(([name]) => name.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase());

/** What elements may be told to show, and the list of the library file that has it. */
const CHOICES = { exercise: 'exercises', ladder: 'ladders', check: 'checks', program: 'programs' } as const;

/** An element beside a library, showing the first of whatever it shows. */
export function elementBeside(tag: string, store: LibraryStore, data: object): HTMLElement {
  const element = document.createElement(tag) as HTMLElement & Record<string, unknown>;
  if ('store' in element) element.store = store;
  for (const [property, list] of Object.entries(CHOICES)) {
    const [first] = ((data as Record<string, unknown>)[list] ?? []) as readonly { id: string }[];
    if (first && property in element) element[property] = first.id;
  }
  return element;
}
