import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { firsts } from '../../data/ladder.js';
import { icon } from '../../internal/icons.js';
import { say } from '../../internal/library-view.js';
import { midSentence } from '../../internal/mid-sentence.js';
import { linkTo, whenView } from './rungs-view.js';
/** Everything about one rung: when to go on, when back, what comes first, and the way down. */
export function panelView(view, rungs, index, advice, acts) {
    const { t } = view;
    const { rung, exercises } = rungs[index];
    const top = index === rungs.length - 1;
    return html `<section class="panel" part="panel">
    <p class="eyebrow">${t('ladder.rung', { n: index + 1, of: rungs.length })}</p>
    <div class="title" role="heading" aria-level=${view.level}>${t(top ? 'ladder.top' : 'ladder.when')}</div>
    <p class="exercises">
      ${exercises.map((exercise, i) => html `${i ? ` ${t('ladder.or')} ` : nothing}${linkTo(view, exercise)}`)}
    </p>
    ${whenView(view, t(top ? 'ladder.further' : 'ladder.advance'), rung.advanceWhen, true)} ${criteriaView(view, rung)}
    ${whenView(view, t('ladder.regress'), rung.regressWhen, false)} ${firstsView(view, exercises)}
    <div class="ways">
      <button class="button" part="too-hard" type="button" @click=${acts.tooHard}>${t('ladder.tooHard')}</button>
      <button class="button" part="hurts" type="button" @click=${acts.hurts}>${t('ladder.hurts')}</button>
    </div>
    <div class="advice" part="advice" role="status">${advice ? adviceView(view, advice, index, acts) : nothing}</div>
    ${rememberView(view, acts)}
  </section>`;
}
function criteriaView({ header, t }, { criteria }) {
    const { sessions, maxPain, holdSeconds } = criteria ?? {};
    const max = header?.library.painScale?.max ?? 10;
    const lines = [
        holdSeconds !== undefined && t('ladder.hold', { n: holdSeconds }),
        sessions !== undefined && t('ladder.sessions', { n: sessions }),
        maxPain !== undefined && t('ladder.maxPain', { n: maxPain, max }),
    ].filter(Boolean);
    return lines.length
        ? html `<ul class="criteria" part="criteria">
        ${lines.map((line) => html `<li>${icon()}<span>${line}</span></li>`)}
      </ul>`
        : nothing;
}
/** What should go well before, and because of what. */
function firstsView(view, exercises) {
    const { t, store, header, found, language } = view;
    const seen = new Set();
    const lines = exercises.flatMap(firsts).flatMap(({ exercise, movement, note }) => {
        const other = exercise ? store?.get(exercise) : undefined;
        const term = header?.taxonomies.movement?.terms.find(({ id }) => id === movement);
        const key = other?.id ?? term?.id;
        if (!key || seen.has(key))
            return [];
        seen.add(key);
        const word = midSentence(found(term?.label)?.value ?? '', language);
        return html `<li>
      <b>${other ? linkTo(view, other) : t('ladder.movement', { name: word })}</b>
      <span class="line">${note ? say(view, note) : t('ladder.because')}</span>
    </li>`;
    });
    return lines.length
        ? html `<div part="firsts">
        <p><b>${t('ladder.firsts')}</b></p>
        <ul class="firsts">
          ${lines}
        </ul>
      </div>`
        : nothing;
}
function adviceView({ t, header }, advice, index, acts) {
    const { painScale } = header?.library ?? {};
    if (advice === 'lower')
        return html `<p>${t('ladder.lower')}</p>`;
    if (advice === 'lowest')
        return html `<p>${t('ladder.lowest')}</p>
      ${acts.contact}`;
    const { greenMax: green, amberMax: amber, max = 10 } = painScale ?? {};
    return html `<p>
      <b>${t('ladder.stop')}</b>
      <span class="line">
        ${green !== undefined && amber !== undefined ? t('ladder.pain', { green, amber, max }) : t('ladder.painPlain')}
      </span>
    </p>
    ${index ? html `<button class="button" type="button" @click=${acts.lower}>${t('ladder.goLower')}</button>` : nothing}${acts.contact}`;
}
function rememberView({ t }, { remembered, failed, remember }) {
    if (remembered === undefined)
        return nothing;
    return html `<div class="remember" part="remember">
    <label>
      <input
        type="checkbox"
        .checked=${live(remembered)}
        @change=${({ currentTarget }) => remember(currentTarget.checked)}
      />
      <span>${t('ladder.remember')}</span>
    </label>
    <p role="status">${failed ? t('ladder.notKept') : nothing}</p>
  </div>`;
}
//# sourceMappingURL=panel-view.js.map