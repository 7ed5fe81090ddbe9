import { html, nothing } from 'lit';
import { contactView } from './contact-view.js';
import { detailIcons, shapeIcon } from './detail-icons.js';
import { heading, prose, say } from './detail-view.js';
/** The hardest warning first. */
const SEVERITIES = ['stop', 'avoid', 'care', 'info'];
/** Cautions, before the steps: those for everyone in full, those for some people behind a line that names them. */
export function cautionsView(view) {
    const { exercise, header, t, text } = view;
    const known = (exercise.cautions ?? []).flatMap((id) => header?.cautions?.find((caution) => caution.id === id) ?? []);
    if (!known.length)
        return nothing;
    const sorted = known.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
    const line = (caution) => {
        const { id, severity, text: words } = caution;
        return html `<li>
      ${shapeIcon(detailIcons[severity], `severity ${severity}`)}
      <span><span class="sr">${t(`detail.severity-${severity}`)}: </span>${prose(view, words, id)}</span>
    </li>`;
    };
    const everyone = sorted.filter(({ condition }) => !condition);
    const some = sorted.filter(({ condition }) => condition);
    const terms = header?.taxonomies.condition?.terms ?? [];
    const names = some.flatMap(({ condition }) => {
        const label = text(terms.find(({ id }) => id === condition)?.label);
        // Not all of it: some are abbreviations.
        return label ? label[0].toLocaleLowerCase(view.language) + label.slice(1) : [];
    });
    const list = (cautions) => html `<ul class="caution-list">
      ${cautions.map(line)}
    </ul>`;
    return html `<section part="cautions" class="cautions">
    ${heading(view, t('detail.cautions'))}${everyone.length ? list(everyone) : nothing}
    ${some.length
        ? html `<details>
            <summary>
              <span
                >${t('detail.personal', { n: some.length })}${names.length ? `: ${[...new Set(names)].join(', ')}` : ''}</span
              >
              ${shapeIcon(detailIcons.down, 'chevron')}
            </summary>
            ${list(some)}
          </details>`
        : nothing}
    ${contactView(view)}
  </section>`;
}
/** Starting position and numbered steps; the step of the picture is marked, a chosen one is told. */
export function stepsView(view, current, choose) {
    const { exercise, t } = view;
    const { startPosition, steps = [] } = exercise;
    if (!startPosition && !steps.length)
        return nothing;
    return html `<section part="how" class="how">
    ${heading(view, t('detail.how'))}${startPosition
        ? html `<p class="start" part="start"><b>${t('detail.start')}</b> ${prose(view, startPosition, 'start')}</p>`
        : nothing}
    <ol class="steps" part="steps">
      ${steps.map(({ text }, i) => {
        const content = html `<span class="step-number" aria-hidden="true">${view.number(i + 1)}</span>
          <span>${say(view, text)}</span>`;
        return html `<li part="step" aria-current=${i + 1 === current ? 'step' : nothing}>
          ${choose ? html `<button type="button" @click=${() => choose(i + 1)}>${content}</button>` : content}
        </li>`;
    })}
    </ol>
  </section>`;
}
//# sourceMappingURL=how-view.js.map