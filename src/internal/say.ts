import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizedText } from '../data/library-types.js';
import type { FoundText } from '../data/text.js';

export type Piece = TemplateResult | readonly TemplateResult[] | string | typeof nothing;

/** What can look a text of the file up. */
export interface Finder {
  readonly found: (text: LocalizedText | undefined) => FoundText | undefined;
}

/** A text of the file, marked with its language and direction where it is not the visitor's; paragraphs on lines of their own. */
export function say({ found }: Finder, text: LocalizedText | undefined): Piece {
  const it = found(text);
  if (!it) return nothing;
  const lines = it.value.split('\n').filter((line) => line.trim());
  const content = lines.length > 1 ? lines.map((line) => html`<span class="line">${line}</span>`) : it.value;
  return it.fallback ? html`<span lang=${it.lang} dir="auto">${content}</span>` : content;
}
