import { html, nothing } from 'lit';
import { AMOUNT, safely } from './detail-view.js';
import { headView } from './head-view.js';
import { cautionsView, stepsView } from './how-view.js';
import { mediaView, showable } from './media-view.js';
/** Everything of an exercise, in the order in which someone needs it. */
export function contentView(view, state) {
    const { exercise, base } = view;
    const items = safely(() => showable(exercise.media, base), []).filter(({ medium }) => !state.media.failed.has(medium));
    const parts = (...views) => views.map((draw) => safely(() => draw(view), nothing));
    // Wherever it stands, it is read after the steps: whoever reads on from the name would not come by it.
    const owned = state.amount && state.amount !== nothing ? AMOUNT : nothing;
    return html `<article class="detail">
    <div class="top">
      <div class="side">
        <slot name="media">${parts(() => mediaView(view, items, state.media))}</slot>
        ${state.amount}
      </div>
      <div class="text" aria-owns=${owned}>
        ${parts(headView)}
        <div class="actions"><slot name="actions"></slot></div>
        ${state.trains ? html `<div class="train" part="train">${state.train}</div>` : nothing}
        ${parts(cautionsView, () => stepsView(view, state.currentStep, state.chooseStep))} ${state.phases}
      </div>
    </div>
    <div class="more">${state.more}</div>
    <slot name="after"></slot>
  </article>`;
}
//# sourceMappingURL=content-view.js.map