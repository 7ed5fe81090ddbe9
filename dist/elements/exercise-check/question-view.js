import { html, nothing } from 'lit';
import { pictureOf } from '../../data/media.js';
import { splitQuestion } from '../../data/question-text.js';
import { icon, icons } from '../../internal/icons.js';
import { say } from '../../internal/library-view.js';
const CARE = 'M12 4 21 19.5H3zM12 10v4.5M12 17v.2';
const BACK = 'M14.5 6 8.5 12l6 6';
/** The heading of a page; it gets the focus when the page comes. */
export const pageHeading = ({ level }, content) => html `<div id="top" class="question" part="question" role="heading" aria-level=${level - 1} tabindex="-1">
    ${content}
  </div>`;
/** The way back, and how far the visitor is. */
export function barView({ t }, progress, back) {
    const { n = 0, of = 0 } = progress ?? {};
    return html `<div class="bar" part="bar">
    <button class="back" part="back" type="button" @click=${back}>${icon(BACK)}<span>${t('check.back')}</span></button>
    ${progress
        ? html `<div class="track" aria-hidden="true">
              ${Array.from({ length: of }, (_, i) => html `<i class=${i + 1 < n ? 'done' : i + 1 === n ? 'now' : ''}></i>`)}
            </div>
            <p class="count" part="progress">${t('check.progress', { n, of })}</p>`
        : nothing}
  </div>`;
}
/** Warning signs of one urgency: a yes to any of them ends the check. */
export function signsView(view, signs, urgency, text, acts) {
    const { t } = view;
    return html `<div class="page" part="page">
    ${pageHeading(view, t(`check.signs-${urgency}`))} ${text === nothing ? nothing : html `<p class="lead">${text}</p>`}
    <ul class="signs">
      ${signs.map(({ id, text: sign }, i) => html `<li>
            <p id="sign-${i}">${say(view, sign)}</p>
            <button
              id="yes-${i}"
              class="button"
              part="sign"
              type="button"
              aria-labelledby="yes-${i} sign-${i}"
              @click=${() => acts.warn(id)}
            >
              ${t('check.yes')}
            </button>
          </li>`)}
    </ul>
    <button class="button primary" part="next" type="button" @click=${acts.next}>${t('check.noneOfThese')}</button>
  </div>`;
}
/** Which movement, how, and on which side. */
export function aboutLine({ t, found, header }, { question, side }) {
    const movement = header?.taxonomies.movement?.terms.find(({ id }) => id === question.about?.movement?.[0]);
    const parts = [
        found(movement?.label)?.value,
        question.mode && movement && t(`check.mode-${question.mode}`),
        side && t(`check.side-${side}`),
    ];
    return parts.filter(Boolean).join(' · ');
}
/** One question: which side, what to do, the answers; pain and "skip" below, quieter, always there. */
export function questionView(view, asked, given, acts) {
    const { t, found, language } = view;
    const { question, side } = asked;
    const { value = '', lang = language, fallback = false } = found(question.text) ?? {};
    const text = splitQuestion(value, lang);
    const own = fallback ? lang : nothing;
    const about = aboutLine(view, asked);
    const medium = question.media?.[0];
    return html `<div class="page ${medium ? 'pictured' : ''}" part="page">
    ${medium ? mediumView(view, medium, side) : nothing}
    <div class="words">
      ${about ? html `<p class="about">${about}</p>` : nothing}
      ${pageHeading(view, html `<span lang=${own}>${text.question}</span>`)}
      ${text.instruction ? html `<p class="lead" lang=${own}>${text.instruction}</p>` : nothing}
      ${question.type === 'multiple' ? severalView(view, asked, acts) : optionsView(view, asked, given, acts)}
      ${given && question.type !== 'multiple'
        ? html `<button class="button" part="next" type="button" @click=${acts.next}>${t('check.next')}</button>`
        : nothing}
    </div>
  </div>`;
}
function choicesOf(view, { type, options }) {
    const plain = (answer, label) => ({ answer, label, quiet: false, care: false });
    if (options) {
        const scored = options.some(({ score }) => score !== undefined);
        return options.map(({ id, label, score, flag }) => {
            const quiet = scored && score === undefined;
            return { answer: id, label: say(view, label), quiet, care: quiet && !!flag };
        });
    }
    if (type === 'boolean')
        return [plain(true, view.t('check.yes')), plain(false, view.t('check.no'))];
    const max = view.header?.library.painScale?.max ?? 10;
    return Array.from({ length: max + 1 }, (_, n) => plain(n, view.number(n)));
}
function optionsView(view, asked, given, acts) {
    const choices = choicesOf(view, asked.question);
    const button = ({ answer, label, quiet, care }) => html `<button
      class=${quiet ? 'quiet button' : 'answer'}
      part="answer"
      type="button"
      aria-pressed=${!!given?.includes(answer)}
      @click=${() => acts.answer(asked, [answer])}
    >
      ${care ? icon(CARE) : nothing}<span>${label}</span>${quiet ? nothing : icon(icons.check)}
    </button>`;
    const scale = asked.question.type === 'scale' && !asked.question.options;
    return html `<div class="answers ${scale ? 'scale' : ''}" role="group" aria-labelledby="top">
      ${choices.filter(({ quiet }) => !quiet).map(button)}
    </div>
    <div class="others">${choices.filter(({ quiet }) => quiet).map(button)}</div>`;
}
/** Several answers; one that says nothing about anybody ("none of these") stands alone. */
function severalView(view, asked, { ticked, tick, answer }) {
    const { options = [] } = asked.question;
    const alone = new Set(options.filter(({ flag, score }) => !flag && score === undefined).map(({ id }) => id));
    const toggle = (id) => {
        if (ticked.includes(id))
            tick(ticked.filter((other) => other !== id));
        else
            tick(alone.has(id) ? [id] : [...ticked.filter((other) => !alone.has(other)), id]);
    };
    return html `<p class="hint">${view.t('check.several')}</p>
    <div class="answers one" role="group" aria-labelledby="top">
      ${options.map(({ id, label }) => html `<button
            class="answer"
            part="answer"
            type="button"
            aria-pressed=${ticked.includes(id)}
            @click=${() => toggle(id)}
          >
            <span>${say(view, label)}</span>${icon(icons.check)}
          </button>`)}
    </div>
    <button class="button primary" part="next" type="button" @click=${() => answer(asked, ticked)}>
      ${view.t('check.next')}
    </button>`;
}
function mediumView(view, medium, side) {
    const { base, found } = view;
    // Drawings and films show one side; the other is their mirror image.
    const mirrored = !!side && side !== (medium.shownSide ?? 'right');
    const picture = pictureOf(medium, base);
    return html `<div class="stage" part="media">
    ${medium.kind === 'figure'
        ? html `<exercise-figure .medium=${medium} .mirrored=${mirrored}></exercise-figure>`
        : medium.kind === 'video'
            ? html `<exercise-video .medium=${medium} .store=${view.store} .mirrored=${mirrored}></exercise-video>`
            : picture
                ? html `<img src=${picture.src} alt=${found(picture.alt)?.value ?? ''} decoding="async" />`
                : nothing}
  </div>`;
}
//# sourceMappingURL=question-view.js.map