import { html, nothing } from 'lit';
import { neighbours, painAdvice, readPainScale } from '../../data/after-session.js';
import { openHere } from '../../internal/library-view.js';
import { say } from '../../internal/say.js';
import { after } from '../../locales/en/after.js';
import { duration } from './session-time.js';
export { afterStyles } from './after.styles.js';
export const words = { group: 'after', en: after };
const EFFORTS = ['easy', 'right', 'hard'];
/** How it went, and what follows from it. The answers are here and nowhere else, and go with the view. */
export class AfterSession {
    #effort;
    #pain;
    #which;
    constructor(follow) {
        this.follow = follow;
    }
    view() {
        const { host, store } = this.follow;
        const { t } = host;
        const scale = readPainScale(host.snapshot.header?.library.painScale);
        const { at } = store.snapshot;
        const whole = at >= store.timeline.seconds - 1;
        const { begun } = this.follow;
        const zone = scale && this.#pain !== undefined ? painAdvice(this.#pain, scale) : undefined;
        const sore = !!zone && zone !== 'fine';
        const way = sore || this.#effort === 'hard' ? 'easier' : this.#effort === 'easy' ? 'harder' : undefined;
        const several = begun.length > 1;
        const id = several ? this.#which : begun[0];
        return html `<div class="after" part="after">
      <div id="title" class="title" role="heading" aria-level=${host.headingLevel} tabindex="-1">
        ${whole ? `${t('follow.done')}. ${t('follow.well')}` : t('follow.stopped')}
      </div>
      <p class="muted">${duration(host, at)} · ${t('session.exercises', { n: begun.length })}</p>
      <p class="small-title">${t('after.how')}</p>
      <p class="muted">${t('after.private')}</p>
      ${this.#choices(t('after.effort'), 'effort', EFFORTS.map((value) => [value, t(`after.${value}`)]), this.#effort, (value) => (this.#effort = value))}
      ${scale
            ? html `${this.#choices(t('after.pain', { max: scale.max }), 'pain', Array.from({ length: scale.max + 1 }, (_, n) => [n, host.number(n)]), this.#pain, (value) => (this.#pain = value))}
              <p class="ends muted" aria-hidden="true">
                <span>0 = ${t('after.none')}</span><span>${scale.max} = ${t('after.worst')}</span>
              </p>`
            : nothing}
      ${
        // Only when something follows for one exercise.
        way && several
            ? this.#choices(t('after.which'), 'which', begun.map((one) => [one, host.text(this.#get(one)?.name) || one]), this.#which, (value) => (this.#which = value))
            : nothing}
      <div class="advice" part="advice" role="status">
        ${zone ? html `<p class="zone ${zone}">${t(`after.${zone}`, { n: scale.greenMax })}</p>` : nothing}
        ${way && id ? this.#neighbours(id, way, sore) : nothing}
        ${sore ? html `<exercise-notice .show=${'contact'} .store=${host.current}></exercise-notice>` : nothing}
      </div>
      <slot name="after"></slot>
      <div class="go">
        <button class="button" type="button" @click=${() => host.exit()}>${t('session.close')}</button>
        <button class="button" type="button" @click=${() => store.play()}>${t('session.again')}</button>
      </div>
    </div>`;
    }
    #choices(title, name, options, chosen, choose) {
        return html `<fieldset class="asks asks-${name}">
      <legend class="small-title">${title}</legend>
      ${options.map(([value, label]) => html `<label class="pill"
            ><input
              type="radio"
              name=${name}
              .checked=${value === chosen}
              @change=${() => {
            choose(value);
            this.follow.host.requestUpdate();
        }}
            /><span>${label}</span></label
          >`)}
    </fieldset>`;
    }
    #get(id) {
        const { store } = this.follow;
        return store.timeline.parts.find(({ item }) => item.exercise.id === id)?.item.exercise;
    }
    #neighbours(id, way, sore) {
        const { host } = this.follow;
        const { t, current } = host;
        const list = neighbours(id, host.snapshot.header?.ladders, way).filter((other) => current?.get(other.id));
        if (!list.length)
            return sore ? html `<p>${t('after.downNone')}</p>` : nothing;
        const whens = [...new Set(list.map(({ when }) => when).filter(Boolean))];
        const open = openHere(current);
        return html `<p class="small-title">${t(way === 'easier' ? 'after.down' : 'after.up')}</p>
      <ul class="steps">
        ${list.map(({ id: other }) => {
            const { name } = current.get(other);
            return html `<li>
            <a href=${current.link(other)} @click=${(event) => open(event, other)}>${say(host, name)}</a>
          </li>`;
        })}
      </ul>
      ${whens.map((when) => html `<p class="muted">${t(way === 'easier' ? 'after.downWhen' : 'after.upWhen')}<br />${say(host, when)}</p>`)}`;
    }
}
//# sourceMappingURL=after.js.map