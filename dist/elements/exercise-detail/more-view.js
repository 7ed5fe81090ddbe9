import { html, nothing } from 'lit';
import { firsts, placesOnLadders } from '../../data/ladder.js';
import { safeUrl } from '../../data/safe-url.js';
import { explainedLine, explainedStyles } from '../../internal/explained.js';
import { awaitMessages } from '../../internal/messages.js';
import { further } from '../../locales/en/further.js';
import { aboutView } from './about-view.js';
import { amountStyles } from './amount.styles.js';
import { amountView } from './amount-view.js';
import { cuesView, errorsView } from './cues-view.js';
import { detailIcons, shapeIcon } from './detail-icons.js';
import { explainWith, heading, openHere, safely, say } from './detail-view.js';
import { moreStyles } from './more.styles.js';
import { phasesView } from './phases-view.js';
import { trainStyles, trainView } from './train-view.js';
export { share } from './share.js';
// From now on words of the glossary are explained where they stand, further up too.
explainWith(explainedLine);
const UP = 'M12 19V5m-6 6 6-6 6 6';
/** A link to another exercise; its name alone when the library has it not. */
function linkTo(view, id, go) {
    const { store } = view;
    const other = store?.get(id);
    if (!other)
        return nothing;
    return html `<a href=${store.link(other.id)} @click=${(event) => go(event, other.id)}
    >${say(view, other.name)}</a
  >`;
}
/** What should go well before this exercise. */
function firstsView(view, go) {
    const { exercise, header, store, found, t } = view;
    const movements = header?.taxonomies.movement?.terms ?? [];
    const lines = firsts(exercise).flatMap(({ exercise: id, movement, note }) => {
        const term = movements.find((candidate) => candidate.id === movement);
        if (id ? !store?.get(id) : !term)
            return [];
        const name = id ? linkTo(view, id, go) : t('detail.firstMovement', { name: found(term.label)?.value ?? term.id });
        return html `<li><b>${name}</b> ${note ? html `<span class="muted">${say(view, note)}</span>` : nothing}</li>`;
    });
    return lines.length
        ? html `<section part="firsts" class="firsts">
        ${heading(view, t('detail.firsts'))}
        <ul class="plain">
          ${lines}
        </ul>
      </section>`
        : nothing;
}
/** Easier and harder neighbours on each ladder, and when to go up or down. */
function ladderView(view, go) {
    const { exercise, header, t } = view;
    const places = placesOnLadders(exercise.id, header?.ladders);
    if (!places.length)
        return nothing;
    return html `<section part="ladder" class="ladder">
    ${heading(view, t('detail.ladder'))}${places.map((place) => placeView(view, place, go))}
  </section>`;
}
function placeView(view, { ladder, rung, easier, beside, harder }, go) {
    const { exercise, store, t } = view;
    const step = (label, ids, kind) => ids
        .filter((id) => store?.get(id))
        .map((id) => html `<li class=${kind}><small>${label}</small>${linkTo(view, id, go)}</li>`);
    const when = (label, text, kind) => text
        ? html `<p class="when">
          ${shapeIcon(kind === 'up' ? UP : detailIcons.down, kind)}<span
            ><b>${label}</b><span class="line muted">${say(view, text)}</span></span
          >
        </p>`
        : nothing;
    return html `<div class="place">
    <p class="ladder-name">${say(view, ladder.title)}</p>
    <ol class="rungs">
      ${step(t('detail.easier'), easier, 'easier')}
      <li class="here" aria-current="true"><small>${t('detail.here')}</small><b>${say(view, exercise.name)}</b></li>
      ${step(t('detail.beside'), beside, 'beside')} ${step(t('detail.harder'), harder, 'harder')}
    </ol>
    <div class="whens">
      ${when(t('detail.advance'), rung.advanceWhen, 'up')} ${when(t('detail.regress'), rung.regressWhen, 'down')}
    </div>
  </div>`;
}
/** The sources that support the exercise. */
function sourcesView(view) {
    const { exercise, header, base, t } = view;
    const lines = (exercise.evidence ?? []).flatMap(({ reference, strength, note }) => {
        const source = header?.references?.find(({ id }) => id === reference);
        if (!source && !note)
            return [];
        const url = safeUrl(source?.url, base);
        const kind = strength ?? source?.kind;
        return html `<li>
      ${kind ? html `<span class="kind">${kind}</span>` : nothing}
      <span
        >${note ? html `${say(view, note)} ` : nothing}${source
            ? url
                ? html `<a href=${url} target="_blank" rel="noopener noreferrer">${source.citation}</a>`
                : html `<span class="muted">${source.citation}</span>`
            : nothing}</span
      >
    </li>`;
    });
    return lines.length
        ? html `<section part="sources" class="sources">
        ${heading(view, t('detail.sources'))}
        <ul class="plain">
          ${lines}
        </ul>
      </section>`
        : nothing;
}
/** What there is to read about this kind of exercise. */
const lessonsView = ({ exercise, header, store, level }) => header?.lessons?.length
    ? html `<exercise-lessons .exercise=${exercise} .store=${store} .headingLevel=${level}></exercise-lessons>`
    : nothing;
const furtherWords = { group: 'further', en: further };
/** A promise while the words of these parts are on their way. */
export const awaitWords = (language) => awaitMessages(language, furtherWords);
/** What the element puts on when this is here. */
export const lateStyles = [amountStyles, moreStyles, trainStyles, explainedStyles];
/** Follow along, and add to one's own programme. */
export const train = (view) => safely(() => trainView(view), nothing);
/** How much, how long and how often: below the picture, or below the steps. */
export const amount = (view) => safely(() => amountView(view), nothing);
/** The timed phases, below the steps. */
export const phases = (view) => safely(() => phasesView(view), nothing);
/**
 * What stands further down: what to think of, errors, what comes first, easier and harder ones, sources, whose it is.
 * @param own the exercise is not the one that is open in a library
 */
export function moreView(view, own) {
    const go = openHere(own ? undefined : view.store);
    const part = (draw) => safely(() => draw(view, go), nothing);
    return html `<div class="below">${[cuesView, errorsView].map(part)}</div>
    ${[firstsView, ladderView, lessonsView, sourcesView, aboutView].map(part)}`;
}
//# sourceMappingURL=more-view.js.map