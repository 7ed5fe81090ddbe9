import { html, nothing } from 'lit';
import { icon } from '../../internal/icons.js';
import { sessionIcons } from './session-icons.js';
import { amountText } from './session-time.js';
const isAdjustable = ({ min, max }) => max > min;
/** A button that makes a number smaller or larger; it stays there at the end of the range, or the focus would be lost. */
function stepper(host, amount, by, what, change) {
    const { key, value, min, max, kind } = amount;
    const step = /Seconds$/.test(kind) && max - min >= 20 ? 5 : 1;
    const next = Math.min(max, Math.max(min, value + by * step));
    return html `<button
    class="icon-button"
    type="button"
    aria-label=${host.t(by < 0 ? 'session.less' : 'session.more', { what })}
    aria-disabled=${next === value}
    @click=${() => next !== value && change(key, next)}
  >
    ${icon(by < 0 ? sessionIcons.minus : sessionIcons.plus)}
  </button>`;
}
/** Numbers that the file gives as a range, to be changed within it; nothing when there are none. */
export function adjustView(host, amounts, name, change) {
    const list = amounts.filter(isAdjustable);
    if (!list.length)
        return nothing;
    return html `<details class="adjust">
    <summary aria-label="${host.t('session.adjust')}: ${name}">${host.t('session.adjust')}</summary>
    <ul>
      ${list.map((amount) => {
        const text = amountText(host, amount);
        const { label } = amount.phase ?? {};
        const what = label ? host.text(label) : text;
        return html `<li>
          ${stepper(host, amount, -1, what, change)}
          <span class="amount" role="status">${label ? html `${what}: ` : nothing}<b>${text}</b></span>
          ${stepper(host, amount, 1, what, change)}
        </li>`;
    })}
    </ul>
  </details>`;
}
//# sourceMappingURL=amounts-view.js.map