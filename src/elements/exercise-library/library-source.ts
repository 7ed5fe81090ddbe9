import type { LibraryStore } from '../../store/library-store.js';

interface Sources extends HTMLElement {
  readonly src?: string;
  readonly data?: unknown;
}

/** Where a library comes from, so that a change is seen, and how that is read: an object, a file, or JSON written inside. */
export function sourceOf(library: Sources): readonly [source: unknown, read: (store: LibraryStore) => Promise<void>] {
  const { src, data, baseURI } = library;
  if (data) return [data, (store) => store.readData(data, baseURI)];
  if (src) {
    const { href } = new URL(src, baseURI);
    return [href, (store) => store.load(href)];
  }
  const json = library.querySelector(':scope > script[type="application/json"]')?.textContent?.trim();
  return [json, (store) => store.readText(json!, baseURI)];
}
