import { html, nothing } from 'lit';
import { factsOf } from '../../data/amounts.js';
import { amountWords } from '../../internal/amount-words.js';
import { icon, icons } from '../../internal/icons.js';
import { detailIcons } from './detail-icons.js';
import { heading, say } from './detail-view.js';
/** How much, how long, how often, in words. */
export function amountView(view) {
    const { exercise, t } = view;
    const { load, note } = exercise.dosage ?? {};
    const facts = factsOf(exercise);
    if (!facts.length && !load && !note)
        return nothing;
    return html `<section part="amount" class="amount">
    ${heading(view, t('detail.amount'))}
    <ul class="facts">
      ${facts.map((fact) => html `<li>
            ${icon(fact.icon === 'clock' ? icons.clock : detailIcons[fact.icon])}
            <span
              ><b>${amountWords(view, fact.key, fact.amounts)}</b>${fact.below ? html ` <small>${amountWords(view, fact.below, fact.belowAmounts)}</small>` : nothing}</span
            >
          </li>`)}
    </ul>
    ${load ? html `<p>${say(view, load)}</p>` : nothing}
    ${note ? html `<p class="muted">${say(view, note)}</p>` : nothing}
  </section>`;
}
//# sourceMappingURL=amount-view.js.map