import { html, nothing } from 'lit';
import { cardPicture, hasFigure } from '../../data/media.js';
import { browseTaxonomy, termsOf } from '../../data/roles.js';
import { icon } from '../../internal/icons.js';
import { openHere, say } from '../../internal/library-view.js';
import { doseWords } from './dose-words.js';
/** A small picture beside the name: decoration. */
export function pictureView({ header, base }, exercise) {
    if (!exercise)
        return icon();
    const taxonomies = header?.taxonomies ?? {};
    const [category] = termsOf(exercise, browseTaxonomy(taxonomies), taxonomies);
    const picture = cardPicture(exercise, base);
    if (picture)
        return html `<img src=${picture.src} alt="" loading="lazy" decoding="async" />`;
    return hasFigure(exercise)
        ? html `<exercise-figure .controls=${'none'} aria-hidden="true" .exercise=${exercise}
        >${icon(category?.term.icon)}</exercise-figure
      >`
        : icon(category?.term.icon);
}
/** An exercise with how much of it, and a note. `more` are buttons and fields that belong to it. */
export function lineView(view, line, more = {}) {
    const { t, store } = view;
    const { exercise, item, note } = line;
    const open = openHere(store);
    return html `<div class="line-row">
      <div class="thumb">${pictureView(view, exercise)}</div>
      <div class="words">
        ${exercise
        ? html `<a
                class="name"
                part="name"
                href=${store?.link(exercise.id) ?? `#exercise=${exercise.id}`}
                @click=${(event) => open(event, item.exercise)}
                >${say(view, exercise.name)}</a
              >`
        : html `<span class="name unknown" part="name">${t('program.unknown', { id: item.exercise })}</span>`}
        <span class="dose meta" part="dose"
          >${exercise ? doseWords(view, exercise).join(' · ') : nothing}${item.optional ? html ` <i>${t('program.optional')}</i>` : nothing}</span
        >
        ${note ? html `<span class="note" part="note" dir="auto">${note}</span>` : nothing}
      </div>
      ${more.buttons ?? nothing}
    </div>
    ${more.below ?? nothing}`;
}
//# sourceMappingURL=line-view.js.map