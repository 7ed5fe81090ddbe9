import { html, nothing } from 'lit';
import { factsOf, phaseLines } from '../../data/amounts.js';
import { amountWords, numberWords } from '../../internal/amount-words.js';
import { icon, icons } from '../../internal/icons.js';
import { detailIcons } from './detail-icons.js';
import { heading, say, type DetailView, type Piece } from './detail-view.js';

/** How much, how long, how often, in words. */
export function amountView(view: DetailView): Piece {
  const { exercise, t } = view;
  const { load, note } = exercise.dosage ?? {};
  const facts = factsOf(exercise);
  if (!facts.length && !load && !note) return nothing;
  return html`<section part="amount" class="amount">
    ${heading(view, t('detail.amount'))}
    <ul class="facts">
      ${facts.map(
        (fact) =>
          html`<li>
            ${icon(fact.icon === 'clock' ? icons.clock : detailIcons[fact.icon])}
            <span
              ><b>${amountWords(view, fact.key, fact.amounts)}</b>${
                fact.below ? html` <small>${amountWords(view, fact.below, fact.belowAmounts)}</small>` : nothing
              }</span
            >
          </li>`,
      )}
    </ul>
    ${load ? html`<p>${say(view, load)}</p>` : nothing}
    ${note ? html`<p class="muted">${say(view, note)}</p>` : nothing}
  </section>`;
}

/** The timed phases of a round. */
export function phasesView(view: DetailView): Piece {
  const { exercise, t, found } = view;
  if (!exercise.phases) return nothing;
  return html`<section part="phases" class="phases">
    ${heading(view, t('detail.phases'))}
    <ol class="phase-list">
      ${phaseLines(exercise.phases).map(({ phase, seconds }) => {
        const { kind, label, cue, ramp, inRounds = 'all' } = phase;
        const notes = [
          ramp && t('detail.ramp', { a: ramp.from, b: ramp.to }),
          inRounds !== 'all' && t(`detail.inRounds-${inRounds}`),
        ].filter(Boolean);
        return html`<li>
          <b>${found(label) ? say(view, label) : t(`detail.kind-${kind}`)}</b>
          <span class="time">${numberWords(view, seconds)} s</span>
          ${cue ? html`<span class="cue">${say(view, cue)}</span>` : nothing}
          ${notes.length ? html`<span class="muted">${notes.join(', ')}</span>` : nothing}
        </li>`;
      })}
    </ol>
  </section>`;
}
