import { html, nothing } from 'lit';
import { factsOf, phaseLines } from '../../data/amounts.js';
import { icon, icons } from '../../internal/icons.js';
import { detailIcons } from './detail-icons.js';
import { heading, say } from './detail-view.js';
/** "3", or "2 to 4". */
const said = ({ t, number }, { from, to }) => from === to ? number(from) : t('detail.range', { from: number(from), to: number(to) });
function sentence(view, key, amounts = []) {
    const [a, b] = amounts;
    return view.t(`detail.${key}`, {
        n: a?.to ?? 0,
        a: a ? said(view, a) : '',
        b: b ? said(view, b) : '',
    });
}
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
              ><b>${sentence(view, fact.key, fact.amounts)}</b>${fact.below ? html ` <small>${sentence(view, fact.below, fact.belowAmounts)}</small>` : nothing}</span
            >
          </li>`)}
    </ul>
    ${load ? html `<p>${say(view, load)}</p>` : nothing}
    ${note ? html `<p class="muted">${say(view, note)}</p>` : nothing}
  </section>`;
}
/** The timed phases of a round. */
export function phasesView(view) {
    const { exercise, t, found } = view;
    if (!exercise.phases)
        return nothing;
    return html `<section part="phases" class="phases">
    ${heading(view, t('detail.phases'))}
    <ol class="phase-list">
      ${phaseLines(exercise.phases).map(({ phase, seconds }) => {
        const { kind, label, cue, ramp, inRounds = 'all' } = phase;
        const notes = [
            ramp && t('detail.ramp', { a: ramp.from, b: ramp.to }),
            inRounds !== 'all' && t(`detail.inRounds-${inRounds}`),
        ].filter(Boolean);
        return html `<li>
          <b>${found(label) ? say(view, label) : t(`detail.kind-${kind}`)}</b>
          <span class="time">${said(view, seconds)} s</span>
          ${cue ? html `<span class="cue">${say(view, cue)}</span>` : nothing}
          ${notes.length ? html `<span class="muted">${notes.join(', ')}</span>` : nothing}
        </li>`;
    })}
    </ol>
  </section>`;
}
//# sourceMappingURL=amount-view.js.map