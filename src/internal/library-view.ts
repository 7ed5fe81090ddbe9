import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizedText } from '../data/library-types.js';
import type { LibraryHeader } from '../data/reader.js';
import type { FoundText } from '../data/text.js';
import type { Messages } from '../locales/messages.js';
import type { LibraryStore } from '../store/library-store.js';

/** What the parts of a view know of their element. */
export interface LibraryView {
  readonly header: LibraryHeader | undefined;
  /** Address of the library file. */
  readonly base: string | undefined;
  readonly store: LibraryStore | undefined;
  /** Level of the headings of the parts. */
  readonly level: number;
  readonly language: string;
  readonly found: (text: LocalizedText | undefined) => FoundText | undefined;
  readonly t: (key: keyof Messages, values?: Readonly<Record<string, string | number>>) => string;
  readonly number: (value: number) => string;
}

/** Follows a link to another exercise, here when that is possible. */
export type Go = (event: MouseEvent, id: string) => void;

/** Plain clicks open an exercise in its library, others are left to the browser. */
export const openHere =
  (store: LibraryStore | undefined): Go =>
  (event, id) => {
    if (!store || store.follow || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    store.open(id);
  };

export type Piece = TemplateResult | string | typeof nothing;

/** A text of the file, marked with its language and direction where it is not the visitor's; paragraphs on lines of their own. */
export function say({ found }: LibraryView, text: LocalizedText | undefined): Piece {
  const it = found(text);
  if (!it) return nothing;
  const lines = it.value.split('\n').filter((line) => line.trim());
  const content = lines.length > 1 ? lines.map((line) => html`<span class="line">${line}</span>`) : it.value;
  return it.fallback
    ? html`<span lang=${it.lang} dir="auto">${content}</span>`
    : lines.length > 1
      ? html`${content}`
      : it.value;
}

/** The heading of a part. */
export const heading = ({ level }: LibraryView, title: string): TemplateResult =>
  html`<div class="title" role="heading" aria-level=${level}>${title}</div>`;

/** A word of the vocabulary in the middle of a sentence: without its capital. */
export const midSentence = (word: string, language: string): string =>
  // Not an abbreviation: only when what follows is small.
  /^.[^\p{Lu}]/u.test(word) ? word[0].toLocaleLowerCase(language) + word.slice(1) : word;
