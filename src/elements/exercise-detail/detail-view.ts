import { html, type TemplateResult } from 'lit';
import type { Exercise, LocalizedText } from '../../data/library-types.js';
import type { LibraryHeader } from '../../data/reader.js';
import type { FoundText } from '../../data/text.js';
import type { Messages } from '../../locales/messages.js';
import type { LibraryStore } from '../../store/library-store.js';

export { say, type Piece } from '../../internal/say.js';

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
