import { html, nothing } from 'lit';
import { icon, icons } from '../../internal/icons.js';
import { openHere, say } from '../../internal/library-view.js';
import { stillPicture } from '../../internal/still-picture.js';
import { MOST_STEPS } from './shape.styles.js';
const UP = 'M12 19V5m-6 6 6-6 6 6';
const DOWN = 'M12 5v14m-6-6 6 6 6-6';
/** A label with the author's own sentence below it, unchanged. */
export const whenView = (view, label, text, up) => text
    ? html `<div class="when" part=${up ? 'advance' : 'regress'}>
        ${icon(up ? UP : DOWN)}
        <p><b>${label}</b><span class="line">${say(view, text)}</span></p>
      </div>`
    : nothing;
/** A real link to an exercise; a plain click opens it in its library. */
export function linkTo(view, exercise) {
    const go = openHere(view.store);
    return html `<a href=${view.store.link(exercise.id)} @click=${(event) => go(event, exercise.id)}
    >${say(view, exercise.name)}</a
  >`;
}
/**
 * All rungs twice: as a staircase from the easiest, and as a real ladder with the hardest on top; the order of the
 * document is that of the eye. The style sheet leaves one of them, by the room there is.
 */
export function rungsView(view, rungs, mark, choose) {
    const items = () => rungs.map((rung, i) => rungView(view, rungs, rung, i, mark, choose));
    return html `${rungs.length > MOST_STEPS
        ? nothing
        : html `<ol class="stairs" part="rungs">
            ${items()}
          </ol>`}
    <ol class="rails" part="rungs" reversed>
      ${items().reverse()}
    </ol>`;
}
function rungView(view, rungs, { rung, exercises }, i, mark, choose) {
    const { t } = view;
    const current = mark?.index === i;
    const here = current && mark.kind === 'here';
    const done = mark?.kind === 'here' && i < mark.index;
    const [first, ...others] = exercises;
    return html `<li
    class="rung ${current ? 'here' : done ? 'done' : ''}"
    part="rung"
    aria-current=${current ? 'step' : nothing}
  >
    <div class="card">
      <div class="stage">${stillPicture(view, first)}</div>
      <div class="body">
        <p class="status">
          ${done ? icon(icons.check) : nothing}${current ? t(`ladder.${mark.kind}`) : done ? t('ladder.done') : levelWord(view, first)}
        </p>
        <p class="name">${linkTo(view, first)}</p>
        ${others.map((other) => html `<p class="other">${t('ladder.or')} ${linkTo(view, other)}</p>`)}
        ${here
        ? nothing
        : html `<button
                class="link"
                part="here"
                type="button"
                @click=${() => choose(i)}
                aria-label="${t('ladder.iAmHere')}: ${view.found(first.name)?.value ?? first.id}"
              >
                ${t('ladder.iAmHere')}
              </button>`}
      </div>
    </div>
    ${whenView(view, t(i < rungs.length - 1 ? 'ladder.advance' : 'ladder.further'), rung.advanceWhen, true)}
  </li>`;
}
function levelWord({ header, found, t }, { level }) {
    if (!level)
        return '';
    const labels = header?.library.levelScale?.labels ?? [];
    return found(labels[level - 1])?.value ?? t('card.levelOf', { n: level, max: labels.length || 5 });
}
//# sourceMappingURL=rungs-view.js.map