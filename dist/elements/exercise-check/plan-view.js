import { html, nothing } from 'lit';
import { firsts } from '../../data/ladder.js';
import { splitQuestion } from '../../data/question-text.js';
import { openHere, say } from '../../internal/library-view.js';
import { midSentence } from '../../internal/mid-sentence.js';
import { stillPicture } from '../../internal/still-picture.js';
import { aboutLine, pageHeading } from './question-view.js';
import { paragraphs } from './result-view.js';
export { planStyles } from './plan.styles.js';
/** The plan: who else should look, what came out, what to do in which order and why. */
export function trainView(view, plan, _run, acts) {
    const { t } = view;
    const { steps, outcomes, professional } = plan;
    const [first, ...rest] = outcomes.filter(({ action }) => !action.startsWith('refer'));
    const refers = outcomes.filter(({ action }) => action.startsWith('refer'));
    const list = (later) => steps.filter((step) => step.later === later);
    const later = list(true);
    return html `${pageHeading(view, t('check.plan'))}
    <div class="columns">
      <div class="why">
        ${professional
        ? html `<section class="professional" part="professional">
                <div class="title" role="heading" aria-level=${view.level}>${t('check.professional')}</div>
                ${paragraphs(view, refers)}${acts.contact}
              </section>`
        : nothing}
        ${first ? paragraphs(view, [first]) : nothing}
        ${rest.length
        ? html `<details>
                <summary>${t('check.found')}</summary>
                ${paragraphs(view, rest)}
              </details>`
        : nothing}
        ${handOnView(view, acts)}
      </div>
      <div class="what">
        ${steps.length ? stepsView(view, t('check.begin'), list(false)) : html `<p>${t('check.nothing')}</p>`}
        ${later.length ? stepsView(view, t('check.later'), later) : nothing}
      </div>
    </div>`;
}
function handOnView({ t }, { session, program }) {
    const button = (kind, text, act) => act ? html `<button class="button ${kind}" part="hand-on" type="button" @click=${act}>${text}</button>` : nothing;
    return session || program
        ? html `<div class="hand-on">
        ${button('primary', t('check.session'), session)}
        ${button(session ? '' : 'primary', t('check.program'), program)}
      </div>`
        : nothing;
}
function stepsView(view, title, steps) {
    return html `<section part="steps">
    <div class="title" role="heading" aria-level=${view.level}>${title}</div>
    <ol class="steps">
      ${steps.map((step) => stepView(view, step))}
    </ol>
  </section>`;
}
/** An exercise, in one sentence why, and where on its ladder it stands. */
function stepView(view, { exercise, reason, movement, start }) {
    const { t, found, store, header, language } = view;
    const { label } = header?.taxonomies.movement?.terms.find(({ id }) => id === movement) ?? {};
    const name = midSentence(found(label)?.value ?? movement ?? '', language);
    const go = openHere(store);
    return html `<li part="step">
    <div class="stage small">${stillPicture(view, exercise)}</div>
    <div>
      <a class="name" href=${store.link(exercise.id)} @click=${(event) => go(event, exercise.id)}
        >${say(view, exercise.name)}</a
      >
      <p class="reason" part="reason">${t(`check.reason-${reason}`, { name })}</p>
      ${start
        ? html `<p class="rung">
              ${t('check.rung', {
            n: start.index + 1,
            of: start.ladder.rungs.length,
            name: found(start.ladder.title)?.value ?? '',
        })}
            </p>`
        : nothing}
      ${firstsView(view, exercise)}
    </div>
  </li>`;
}
/** What should go well before, for who does not know it yet. */
function firstsView(view, exercise) {
    const { t, store } = view;
    const go = openHere(store);
    const links = firsts(exercise).flatMap(({ exercise: id }) => {
        const other = id ? store?.get(id) : undefined;
        return other
            ? html `<li>
          <a href=${store.link(other.id)} @click=${(event) => go(event, other.id)}
            >${say(view, other.name)}</a
          >
        </li>`
            : [];
    });
    return links.length
        ? html `<div class="rung firsts">
        <p>${t('check.firsts')}</p>
        <ul>
          ${links}
        </ul>
      </div>`
        : nothing;
}
/** Every answer again, to change it. */
export function answersView(view, run, { change }) {
    const { t } = view;
    const lines = run.asked.flatMap((asked, i) => {
        const { question } = asked;
        const about = aboutLine(view, asked);
        const { value = '', lang = view.language } = view.found(question.text) ?? {};
        const answers = run.answersTo(asked);
        if (!answers)
            return [];
        const words = answers.map((answer) => {
            const option = question.options?.find(({ id }) => id === answer);
            if (option)
                return say(view, option.label);
            return typeof answer === 'boolean' ? t(answer ? 'check.yes' : 'check.no') : String(answer);
        });
        return html `<li>
      <div id="answer-${i}">
        <p class="muted">${about ? html `${about}<br />` : nothing}${splitQuestion(value, lang).question}</p>
        <p>${words.map((word, at) => html `${at ? ', ' : nothing}${word}`)}</p>
      </div>
      <button
        id="change-${i}"
        class="link"
        type="button"
        aria-labelledby="change-${i} answer-${i}"
        @click=${() => change(asked)}
      >
        ${t('check.change')}
      </button>
    </li>`;
    });
    return lines.length
        ? html `<details part="answers">
        <summary>${t('check.answers')}</summary>
        <ul class="given">
          ${lines}
        </ul>
      </details>`
        : nothing;
}
//# sourceMappingURL=plan-view.js.map