import { html, nothing } from 'lit';
import { icon } from '../../internal/icons.js';
import { lineView } from './line-view.js';
import { moreIcons } from './more-icons.js';
import { nameOf } from './program-view.js';
/** The visitor's own exercises, with buttons to order, change and remove them; Alt with an arrow key moves one too. */
export function ownLines(view, lines, actions) {
    const { t } = view;
    return html `<ol class="lines own">
    ${lines.map((line, index) => {
        const name = nameOf(view, line);
        const open = actions.editing === index;
        const key = (event) => {
            const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
            if (!event.altKey || !by || event.target.matches('input'))
                return;
            event.preventDefault();
            actions.move(index, by);
        };
        const button = (what, act, off = false, pressed) => html `<button
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
        const buttons = html `<div class="line-buttons">
        ${button('up', () => actions.move(index, -1), index === 0)}
        ${button('down', () => actions.move(index, 1), index === lines.length - 1)}
        ${button('edit', () => actions.edit(index), false, open)} ${button('remove', () => actions.remove(index))}
      </div>`;
        return html `<li part="line" class=${open ? 'open' : ''} @keydown=${key}>
        ${lineView(view, line, { buttons, below: open ? actions.fields(index) : nothing })}
      </li>`;
    })}
  </ol>`;
}
//# sourceMappingURL=own-lines.js.map