import { html, nothing } from 'lit';
import type { Caution } from '../../data/library-types.js';
import { icon, icons } from '../../internal/icons.js';
import { contactView } from './about-view.js';
import { shapeIcon } from './detail-icons.js';
import { heading, prose, say, type DetailView, type Piece } from './detail-view.js';

/** The hardest warning first. */
const SEVERITIES = ['stop', 'avoid', 'care', 'info'];

/** Cautions, before the steps: those for everyone in full, those for some people behind a line that names them. */
export function cautionsView(view: DetailView): Piece {
  const { exercise, header, t, found } = view;
  const known = (exercise.cautions ?? []).flatMap((id) => header?.cautions?.find((caution) => caution.id === id) ?? []);
  if (!known.length) return nothing;
  const sorted = known.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const line = (caution: Caution) => {
    const { id, severity, text } = caution;
    return html`<li>
      ${shapeIcon(severity === 'info' ? 'info' : severity, `severity ${severity}`)}
      <span><span class="sr">${t(`detail.severity-${severity}`)}: </span>${prose(view, text, id)}</span>
    </li>`;
  };
  const everyone = sorted.filter(({ condition }) => !condition);
  const some = sorted.filter(({ condition }) => condition);
  const terms = header?.taxonomies.condition?.terms ?? [];
  const names = some.flatMap(({ condition }) => {
    const label = found(terms.find(({ id }) => id === condition)?.label)?.value;
    // Not all of it: some are abbreviations.
    return label ? label[0].toLocaleLowerCase(view.language) + label.slice(1) : [];
  });
  const list = (cautions: readonly Caution[]) =>
    html`<ul class="caution-list">
      ${cautions.map(line)}
    </ul>`;
  return html`<section part="cautions" class="cautions">
    ${heading(view, t('detail.cautions'))}${everyone.length ? list(everyone) : nothing}
    ${
      some.length
        ? html`<details>
            <summary>
              <span
                >${t('detail.personal', { n: some.length })}${names.length ? `: ${[...new Set(names)].join(', ')}` : ''}</span
              >
              ${shapeIcon('down', 'chevron')}
            </summary>
            ${list(some)}
          </details>`
        : nothing
    }
    ${contactView(view)}
  </section>`;
}

/** Starting position and numbered steps; the step of the picture is marked, a chosen one is told. */
export function stepsView(view: DetailView, current: number, choose: ((step: number) => void) | undefined): Piece {
  const { exercise, t } = view;
  const { startPosition, steps = [] } = exercise;
  if (!startPosition && !steps.length) return nothing;
  return html`<section part="how" class="how">
    ${heading(view, t('detail.how'))}${
      startPosition
        ? html`<p class="start" part="start"><b>${t('detail.start')}</b> ${prose(view, startPosition, 'start')}</p>`
        : nothing
    }
    <ol class="steps" part="steps">
      ${steps.map(({ text }, i) => {
        const content = html`<span class="step-number" aria-hidden="true">${view.number(i + 1)}</span>
          <span>${say(view, text)}</span>`;
        return html`<li part="step" aria-current=${i + 1 === current ? 'step' : nothing}>
          ${choose ? html`<button type="button" @click=${() => choose(i + 1)}>${content}</button>` : content}
        </li>`;
      })}
    </ol>
  </section>`;
}

/** What to think of, what to feel, how to breathe. */
export function cuesView(view: DetailView): Piece {
  const { exercise, t } = view;
  const { cues = [], feel, breathing } = exercise;
  if (!cues.length && !feel && !breathing) return nothing;
  const aside = (key: 'feel' | 'breathing') =>
    exercise[key]
      ? html`<p class="aside"><b>${t(`detail.${key}`)}</b> ${prose(view, exercise[key], key)}</p>`
      : nothing;
  return html`<section part="cues" class="cues">
    ${heading(view, t('detail.cues'))}${
      cues.length
        ? html`<ul class="cue-list">
            ${cues.map((cue) => html`<li>${say(view, cue)}</li>`)}
          </ul>`
        : nothing
    }
    ${aside('feel')} ${aside('breathing')}
  </section>`;
}

/** Common errors, each with its fix. */
export function errorsView(view: DetailView): Piece {
  const { errors = [] } = view.exercise;
  if (!errors.length) return nothing;
  return html`<section part="errors" class="errors">
    ${heading(view, view.t('detail.errors'))}
    <ul class="error-list">
      ${errors.map(
        ({ error, fix }) =>
          html`<li>
            <b>${say(view, error)}</b>
            ${fix ? html`<span class="fix">${icon(icons.check)}<span>${say(view, fix)}</span></span>` : nothing}
          </li>`,
      )}
    </ul>
  </section>`;
}
