import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise, LocalizedText } from '../../data/library-types.js';
import type { LibraryHeader } from '../../data/reader.js';
import type { FoundText } from '../../data/text.js';
import type { Messages } from '../../locales/messages.js';
import type { LibraryStore } from '../../store/library-store.js';

/** What the parts of the view know of their element. */
export interface DetailView {
  readonly exercise: Exercise;
  readonly header: LibraryHeader | undefined;
  /** Address of the library file. */
  readonly base: string | undefined;
  readonly store: LibraryStore | undefined;
  /** Level of the headings of the parts. */
  readonly level: number;
  readonly language: string;
  readonly found: (text: LocalizedText | undefined) => FoundText | undefined;
  readonly text: (text: LocalizedText | undefined) => string;
  readonly t: (key: keyof Messages, values?: Readonly<Record<string, string | number>>) => string;
  readonly number: (value: number) => string;
}

export type Piece = TemplateResult | readonly TemplateResult[] | string | typeof nothing;

/** A text of the file, marked with its language and direction where it is not the visitor's; paragraphs on lines of their own. */
export function say({ found }: DetailView, text: LocalizedText | undefined): Piece {
  const it = found(text);
  if (!it) return nothing;
  const lines = it.value.split('\n').filter((line) => line.trim());
  const content = lines.length > 1 ? lines.map((line) => html`<span class="line">${line}</span>`) : it.value;
  return it.fallback ? html`<span lang=${it.lang} dir="auto">${content}</span>` : content;
}

/** The heading of a part. */
export const heading = ({ level }: DetailView, title: string): TemplateResult =>
  html`<div class="title" role="heading" aria-level=${level}>${title}</div>`;

/** What is wrong in a file, and was not looked at yet, must cost its own part of the view only. */
export function safely<Result, Otherwise>(make: () => Result, otherwise: Otherwise): Result | Otherwise {
  try {
    return make();
  } catch {
    return otherwise;
  }
}
