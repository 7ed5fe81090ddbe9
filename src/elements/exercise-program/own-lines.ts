import { html, nothing, type TemplateResult } from 'lit';
import type { SheetLine } from '../../data/program-sheet.js';
import { icon } from '../../internal/icons.js';
import { lineView } from './line-view.js';
import { moreIcons } from './more-icons.js';
import { nameOf, type ProgramView } from './program-view.js';

/** What a visitor does with the lines of their own programme. */
export interface LineActions {
  /** Number of the line whose fields are open, from 0. */
  readonly editing: number | undefined;
  /** The fields of a line. */
  readonly fields: (index: number) => unknown;
  readonly move: (index: number, by: number) => void;
  readonly edit: (index: number) => void;
  readonly remove: (index: number) => void;
}

/** The visitor's own exercises, with buttons to order, change and remove them; Alt with an arrow key moves one too. */
export function ownLines(view: ProgramView, lines: readonly SheetLine[], actions: LineActions): TemplateResult {
  const { t } = view;
  return html`<ol class="lines own">
    ${lines.map((line, index) => {
      const name = nameOf(view, line);
      const open = actions.editing === index;
      const key = (event: KeyboardEvent) => {
        const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (!event.altKey || !by || (event.target as Element).matches('input')) return;
        event.preventDefault();
        actions.move(index, by);
      };
      const button = (what: 'up' | 'down' | 'edit' | 'remove', act: () => void, off = false, pressed?: boolean) =>
        html`<button
          class="icon-button"
          type="button"
          data-line="${what}-${index}"
          aria-label=${t(`programMore.${what}`, { name })}
          title=${t(`programMore.${what}`, { name })}
          aria-disabled=${off ? 'true' : nothing}
          aria-expanded=${pressed === undefined ? nothing : pressed ? 'true' : 'false'}
          @click=${act}
        >
          ${icon(moreIcons[what])}
        </button>`;
      const buttons = html`<div class="line-buttons">
        ${button('up', () => actions.move(index, -1), index === 0)}
        ${button('down', () => actions.move(index, 1), index === lines.length - 1)}
        ${button('edit', () => actions.edit(index), false, open)} ${button('remove', () => actions.remove(index))}
      </div>`;
      return html`<li part="line" class=${open ? 'open' : ''} @keydown=${key}>
        ${lineView(view, line, { buttons, below: open ? actions.fields(index) : nothing })}
      </li>`;
    })}
  </ol>`;
}
