import { html, nothing } from 'lit';
import { aboutExercise, lessonsAbout, lessonsAboutWord } from '../../data/lessons.js';
import { pictureOf } from '../../data/media.js';
import { flag } from '../../internal/converters.js';
import { explained, explainedStyles } from '../../internal/explained.js';
import { heading, say } from '../../internal/library-view.js';
import { drawWhenNear } from '../../internal/still-picture.js';
import { WholeElement } from '../../internal/whole-element.js';
import { lessons } from '../../locales/en/lessons.js';
import { baseStyles } from '../../styles/base.styles.js';
import { roomStyles } from '../../styles/room.styles.js';
import { lessonsStyles } from './exercise-lessons.styles.js';
/**
 * Short explanations from the library: all of them, those about a word (a category, a movement), or those about an
 * exercise. Words of the glossary are explained where they stand.
 *
 * @summary Short lessons, and words explained where they stand.
 * @tagname exercise-lessons
 * @status stable
 * @since 0.1.0
 *
 * @dependency exercise-figure - Draws what a lesson shows; loaded then.
 * @dependency exercise-video - Plays what a lesson shows; loaded then.
 *
 * @csspart base - The outer box.
 * @csspart lesson - One lesson.
 * @csspart lesson-title - Its title, which opens it.
 * @csspart lesson-text - Its text.
 * @csspart media - Its picture or film.
 * @csspart term - A word that can be explained.
 * @csspart definition - What it means.
 * @csspart glossary - The list of all words.
 *
 * @cssstate waiting - Room is kept for what comes.
 * @cssstate loading - The library is on its way.
 * @cssstate empty - There is nothing to read.
 */
export class ExerciseLessons extends WholeElement {
    constructor() {
        super(...arguments);
        /** Only lessons about what the visitor has chosen in the library, such as a category; none when nothing is chosen. */
        this.follow = false;
        /** Shows all words of the glossary with what they mean, below the lessons. */
        this.glossary = false;
    }
    static { this.styles = [...baseStyles, roomStyles, lessonsStyles, explainedStyles]; }
    static { this.properties = {
        about: {},
        exercise: {},
        follow: { type: Boolean, converter: flag },
        glossary: { type: Boolean, converter: flag },
    }; }
    static { this.words = { group: 'lessons', en: lessons }; }
    /** About one thing there may be few, or none. */
    get expects() {
        return !this.about && !this.exercise && !this.follow;
    }
    #wanted() {
        const { about, exercise, follow, snapshot, current } = this;
        const all = snapshot.header?.lessons ?? [];
        if (about)
            return lessonsAboutWord(all, about);
        if (exercise) {
            const it = typeof exercise === 'string' ? current?.get(exercise) : exercise;
            return it ? lessonsAbout(all, aboutExercise(it)) : [];
        }
        return follow ? lessonsAbout(all, snapshot.selection.terms) : all;
    }
    render() {
        const { whole, view, snapshot } = this;
        const shown = whole ? this.#wanted() : [];
        const words = whole && this.glossary ? (snapshot.header?.glossary ?? []) : [];
        const waits = !whole && snapshot.state !== 'idle' && snapshot.state !== 'error';
        this.tellState(waits ? 'loading' : shown.length || words.length ? '' : 'empty');
        const title = (this.exercise ?? this.follow)
            ? heading({ ...view, level: this.headingLevel }, this.t('lessons.title'))
            : nothing;
        return html `<div class="base" part="base">
      ${waits ? html `<p role="status">${this.t('lessons.loading')}</p>` : nothing}
      ${shown.length
            ? html `${title}
              <div class="lessons">${shown.map((lesson) => lessonView(view, lesson))}</div>`
            : nothing}
      ${words.length
            ? html `<section part="glossary">
              ${heading({ ...view, level: this.headingLevel }, this.t('lessons.glossary'))}
              <dl>
                ${words.map(({ term, definition }) => html `<div>
                      <dt>${say(view, term)}</dt>
                      <dd>${say(view, definition)}</dd>
                    </div>`)}
              </dl>
            </section>`
            : nothing}
    </div>`;
    }
    updated() {
        drawWhenNear(this.renderRoot, ExerciseLessons.loadFigure);
        if (this.renderRoot.querySelector('exercise-video'))
            void ExerciseLessons.loadVideo?.();
    }
}
function lessonView(view, lesson) {
    return html `<details part="lesson">
    <summary part="lesson-title">${say(view, lesson.title)}</summary>
    <div class="text" part="lesson-text">
      ${explained(view, lesson.text, `lesson-${lesson.id}`)} ${lesson.media?.map((medium) => mediumView(view, medium))}
    </div>
  </details>`;
}
function mediumView(view, medium) {
    const { base, found, store } = view;
    if (medium.kind === 'figure')
        return html `<exercise-figure part="media" .medium=${medium}></exercise-figure>`;
    if (medium.kind === 'video')
        return html `<exercise-video part="media" .medium=${medium} .store=${store}></exercise-video>`;
    const picture = pictureOf(medium, base);
    return picture
        ? html `<img
        part="media"
        src=${picture.src}
        alt=${found(picture.alt)?.value ?? ''}
        loading="lazy"
        decoding="async"
      />`
        : nothing;
}
//# sourceMappingURL=exercise-lessons.js.map