import { html, nothing, type TemplateResult } from 'lit';
import type { Asked } from '../../data/movement-check.js';
import type { Plan } from '../../data/plan.js';
import { say, type LibraryView, type Piece } from '../../internal/library-view.js';
import type { CheckRun } from './check-run.js';
import type * as PlanView from './plan-view.js';
import { pageHeading } from './question-view.js';

/** What a visitor can do with the result. */
export interface ResultActs {
  readonly change: (asked: Asked) => void;
  readonly again: () => void;
  /** Hands the exercises on; undefined where there is nothing to hand them to. */
  readonly session: (() => void) | undefined;
  readonly program: (() => void) | undefined;
  /** Whom to ask. */
  readonly contact: TemplateResult;
}

/**
 * The end of a check. Whom to call after a warning sign is here at once; the plan comes with what is fetched while the
 * questions are asked.
 */
export function resultView(
  view: LibraryView,
  run: CheckRun,
  plan: Plan,
  acts: ResultActs,
  more: typeof PlanView | undefined,
): TemplateResult {
  const { t } = view;
  const shown = plan.kind === 'stop' ? stopView : plan.kind === 'refer' ? referView : more?.trainView;
  return html`<div class="page result" part="result">
    ${shown?.(view, plan, run, acts) ?? pageHeading(view, t('check.loading'))}
    ${plan.kind === 'stop' ? nothing : more?.answersView(view, run, acts)}
    <div class="actions">
      <slot name="plan"></slot>
      <button class="button" type="button" @click=${acts.again}>${t('check.again')}</button>
    </div>
  </div>`;
}

/** What came out, in the author's words. */
export const paragraphs = (view: LibraryView, outcomes: Plan['outcomes']): readonly Piece[] =>
  outcomes.map(({ text }) => html`<p class="found">${say(view, text)}</p>`);

function stopView(view: LibraryView, { urgency, outcomes }: Plan, run: CheckRun, { contact }: ResultActs): Piece {
  const { t } = view;
  const { redFlags } = run.source.check;
  const yes = redFlags?.questions.filter(({ id }) => run.signs.has(id)) ?? [];
  const advice = urgency && redFlags?.urgencies?.[urgency];
  return html`${pageHeading(view, t(urgency ? `check.stop-${urgency}` : 'check.stop'))}
  ${yes.length ? html`<p class="lead">${t('check.thanks')}</p>` : paragraphs(view, outcomes)}
  ${urgency ? html`<p class="advice" part="advice">${advice ? say(view, advice) : t(`check.advice-${urgency}`)}</p>` : nothing}
  ${yes.map(({ text }) => html`<blockquote>${say(view, text)}</blockquote>`)}
  ${
    // A practice is not whom to call now.
    urgency === 'emergency' || urgency === 'same-day' ? nothing : contact
  }`;
}

function referView(view: LibraryView, { outcomes }: Plan, _run: CheckRun, { contact }: ResultActs): Piece {
  return html`${pageHeading(view, view.t('check.refer'))}${paragraphs(view, outcomes)}${contact}`;
}
