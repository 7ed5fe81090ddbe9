import { html, nothing } from 'lit';
import { firsts, placesOnLadders } from '../../data/ladder.js';
import { safeUrl } from '../../data/safe-url.js';
import { shapeIcon } from './detail-icons.js';
import { part, say } from './detail-view.js';
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
export function firstsView(view, go) {
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
        ? part(view, 'firsts', t('detail.firsts'), html `<ul class="plain">
          ${lines}
        </ul>`)
        : nothing;
}
/** Easier and harder neighbours on each ladder, and when to go up or down. */
export function ladderView(view, go) {
    const { exercise, header, t } = view;
    const places = placesOnLadders(exercise.id, header?.ladders);
    if (!places.length)
        return nothing;
    return part(view, 'ladder', t('detail.ladder'), places.map((place) => placeView(view, place, go)));
}
function placeView(view, { ladder, rung, easier, beside, harder }, go) {
    const { exercise, store, t } = view;
    const step = (label, ids, kind) => ids
        .filter((id) => store?.get(id))
        .map((id) => html `<li class=${kind}><small>${label}</small>${linkTo(view, id, go)}</li>`);
    const when = (label, text, kind) => text
        ? html `<p class="when">
          ${shapeIcon(kind, kind)}<span><b>${label}</b><span class="line muted">${say(view, text)}</span></span>
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
export function sourcesView(view) {
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
        ? part(view, 'sources', t('detail.sources'), html `<ul class="plain">
          ${lines}
        </ul>`)
        : nothing;
}
/** Who looked at it, when it changed, whose it is, and where to find help. */
export function aboutView(view) {
    const { exercise, header, base, language, t } = view;
    const { review, updated, media = [] } = exercise;
    const { license, author, disclaimer, contact } = header?.library ?? {};
    const day = (date) => {
        const moment = new Date(date.length > 10 ? date : `${date}T12:00:00`);
        return Number.isNaN(+moment) ? date : new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(moment);
    };
    const lines = [];
    if (review?.status === 'draft')
        lines.push(t('detail.draft'));
    else if (review?.by && review.date)
        lines.push(t('detail.reviewedOn', { name: review.by, date: day(review.date) }));
    else if (review)
        lines.push(review.by ? t('detail.reviewedBy', { name: review.by }) : t('detail.reviewed'));
    if (updated)
        lines.push(t('detail.updated', { date: day(updated) }));
    const licenses = [license, ...media.map((medium) => medium.license)].filter(Boolean);
    if (licenses.length)
        lines.push(t('detail.license', { name: [...new Set(licenses)].join(', ') }));
    if (author?.name)
        lines.push(author.name);
    for (const { credit } of media)
        if (credit)
            lines.push(say(view, credit));
    const href = safeUrl(contact?.url, base, ['mailto:', 'tel:']);
    return html `<footer part="about" class="about">
    ${disclaimer ? html `<p>${say(view, disclaimer)}</p>` : nothing}
    ${contact && href ? html `<p><a href=${href}>${say(view, contact.label)}</a></p>` : nothing}
    ${lines.length
        ? html `<ul class="small">
            ${lines.map((line) => html `<li>${line}</li>`)}
          </ul>`
        : nothing}
  </footer>`;
}
//# sourceMappingURL=more-view.js.map