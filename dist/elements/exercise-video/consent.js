import { html, nothing } from 'lit';
import { embedOf, isServiceAddress } from '../../data/video-embed.js';
import { ExerciseVideoConsentEvent } from '../../events.js';
import { EmbedChoice } from '../../store/embed-choice.js';
import { awaitMessages } from '../../internal/messages.js';
import { embed as embedWords } from '../../locales/en/embed.js';
import { consentStyles } from './consent.styles.js';
const choice = new EmbedChoice(() => globalThis.localStorage);
/** Asks before anything is asked of a service: what the click does, in one honest sentence, and the way round it. */
export class Consent {
    constructor(host, plan, agreedTo) {
        this.host = host;
        this.plan = plan;
        this.agreedTo = agreedTo;
        /** The visitor wants it: the site may still say no. */
        this.accept = async () => {
            const { host } = this;
            const { provider } = this.plan;
            if (!this.given) {
                const remember = host.shadowRoot.querySelector('.consent input')?.checked ?? false;
                if (!host.dispatchEvent(new ExerciseVideoConsentEvent(provider, remember)))
                    return;
                if (remember)
                    choice.remember(provider);
            }
            const { frameScreen } = await import('./embed-frame.js');
            this.agreedTo(() => frameScreen(host.ownerDocument, this.plan, host.filmName));
        };
    }
    /** The visitor agreed before: to the site, or to us. */
    get given() {
        const { consent, rememberConsent } = this.host;
        const { provider } = this.plan;
        return consent.includes(provider) || (rememberConsent && choice.has(provider));
    }
    /** Not even a picture is asked of a service before the visitor wants its film. */
    allows(poster) {
        return !isServiceAddress(poster);
    }
    view() {
        const { host } = this;
        const service = { service: this.plan.service };
        return html `<div class="consent" part="consent">
      ${this.given
            ? nothing
            : html `<p>${host.t('controls.embed', service)}</p>
              ${host.rememberConsent
                ? html `<label
                      ><input type="checkbox" part="remember" />${host.t('controls.embedRemember', service)}</label
                    >`
                : nothing}`}
      <div class="actions">
        <button class="button primary" part="start" type="button" @click=${this.accept}>
          ${host.t('controls.embedPlay')}
        </button>
        <a class="button" part="link" href=${this.plan.href} rel="noreferrer"
          >${host.t('controls.embedLink', service)}</a
        >
      </div>
    </div>`;
    }
}
const words = { group: 'controls', en: embedWords };
/**
 * Waits for the words, so that nobody sees another language for a moment. Undefined when the service is unknown, or the
 * film has no proper id.
 */
export async function createConsent(host, embed, agreedTo) {
    const plan = embedOf(embed);
    if (!plan)
        return undefined;
    await awaitMessages(host.language, words);
    host.adopt([consentStyles], words);
    return new Consent(host, plan, agreedTo);
}
//# sourceMappingURL=consent.js.map