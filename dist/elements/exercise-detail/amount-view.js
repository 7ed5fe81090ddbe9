import { html, nothing } from 'lit';
import { factsOf } from '../../data/amounts.js';
import { amountWords } from '../../internal/amount-words.js';
import { icon, icons } from '../../internal/icons.js';
import { AMOUNT, heading, say } from './detail-view.js';
/** Pictures beside the facts, in the family of `internal/icons.ts`. */
const factIcons = {
    clock: icons.clock,
    repeat: 'M19 12a7 7 0 1 1-2-5l2 2M19 4v5h-5',
    effort: 'M5 19v-4M10 19v-7.5M15 19V8M20 19V4.5',
    sides: 'M7 8 3 12l4 4M17 8l4 4-4 4M3 12h18',
    calendar: 'M4.5 6.5h15v13h-15zM4.5 11h15M8.5 4v4M15.5 4v4',
    rest: 'M9 5v14M15 5v14',
};
/** How much, how long, how often, in words. */
export function amountView(view) {
    const { exercise, t } = view;
    const { load, note } = exercise.dosage ?? {};
    const facts = factsOf(exercise);
    if (!facts.length && !load && !note)
        return nothing;
    return html `<section id=${AMOUNT} part="amount" class="amount">
    ${heading(view, t('detail.amount'))}
    <ul class="facts">
      ${facts.map((fact) => html `<li>
            ${icon(factIcons[fact.icon])}
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