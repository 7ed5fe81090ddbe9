import { html, nothing } from 'lit';
import { icon, icons } from '../../internal/icons.js';
import { heading, prose, say } from './detail-view.js';
/** What to think of, what to feel, how to breathe. */
export function cuesView(view) {
    const { exercise, t } = view;
    const { cues = [], feel, breathing } = exercise;
    if (!cues.length && !feel && !breathing)
        return nothing;
    const aside = (key) => exercise[key]
        ? html `<p class="aside"><b>${t(`detail.${key}`)}</b> ${prose(view, exercise[key], key)}</p>`
        : nothing;
    return html `<section part="cues" class="cues">
    ${heading(view, t('detail.cues'))}${cues.length
        ? html `<ul class="cue-list">
            ${cues.map((cue) => html `<li>${say(view, cue)}</li>`)}
          </ul>`
        : nothing}
    ${aside('feel')} ${aside('breathing')}
  </section>`;
}
/** Common errors, each with its fix. */
export function errorsView(view) {
    const { errors = [] } = view.exercise;
    if (!errors.length)
        return nothing;
    return html `<section part="errors" class="errors">
    ${heading(view, view.t('detail.errors'))}
    <ul class="error-list">
      ${errors.map(({ error, fix }) => html `<li>
            <b>${say(view, error)}</b>
            ${fix ? html `<span class="fix">${icon(icons.check)}<span>${say(view, fix)}</span></span>` : nothing}
          </li>`)}
    </ul>
  </section>`;
}
//# sourceMappingURL=cues-view.js.map