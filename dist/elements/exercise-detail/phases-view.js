import { html, nothing } from 'lit';
import { phaseLines } from '../../data/amounts.js';
import { numberWords } from '../../internal/amount-words.js';
import { heading, say } from './detail-view.js';
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
          <span class="time">${numberWords(view, seconds)} s</span>
          ${cue ? html `<span class="cue">${say(view, cue)}</span>` : nothing}
          ${notes.length ? html `<span class="muted">${notes.join(', ')}</span>` : nothing}
        </li>`;
    })}
    </ol>
  </section>`;
}
//# sourceMappingURL=phases-view.js.map