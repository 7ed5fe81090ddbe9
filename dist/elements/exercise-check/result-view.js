import { html, nothing } from 'lit';
import { say } from '../../internal/library-view.js';
import { pageHeading } from './question-view.js';
/**
 * The end of a check. Whom to call after a warning sign is here at once; the plan comes with what is fetched while the
 * questions are asked.
 */
export function resultView(view, run, plan, acts, more) {
    const { t } = view;
    const shown = plan.kind === 'stop' ? stopView : plan.kind === 'refer' ? referView : more?.trainView;
    return html `<div class="page result" part="result">
    ${shown?.(view, plan, run, acts) ?? pageHeading(view, t('check.loading'))}
    ${plan.kind === 'stop' ? nothing : more?.answersView(view, run, acts)}
    <div class="actions">
      <slot name="plan"></slot>
      <button class="button" type="button" @click=${acts.again}>${t('check.again')}</button>
    </div>
  </div>`;
}
/** What came out, in the author's words. */
export const paragraphs = (view, outcomes) => outcomes.map(({ text }) => html `<p class="found">${say(view, text)}</p>`);
function stopView(view, { urgency, outcomes }, run, { contact }) {
    const { t } = view;
    const { redFlags } = run.source.check;
    const yes = redFlags?.questions.filter(({ id }) => run.signs.has(id)) ?? [];
    const advice = urgency && redFlags?.urgencies?.[urgency];
    return html `${pageHeading(view, t(urgency ? `check.stop-${urgency}` : 'check.stop'))}
  ${yes.length ? html `<p class="lead">${t('check.thanks')}</p>` : paragraphs(view, outcomes)}
  ${urgency ? html `<p class="advice" part="advice">${advice ? say(view, advice) : t(`check.advice-${urgency}`)}</p>` : nothing}
  ${yes.map(({ text }) => html `<blockquote>${say(view, text)}</blockquote>`)}
  ${
    // A practice is not whom to call now.
    urgency === 'emergency' || urgency === 'same-day' ? nothing : contact}`;
}
function referView(view, { outcomes }, _run, { contact }) {
    return html `${pageHeading(view, view.t('check.refer'))}${paragraphs(view, outcomes)}${contact}`;
}
//# sourceMappingURL=result-view.js.map