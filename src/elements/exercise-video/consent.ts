import { html, nothing, type TemplateResult } from 'lit';
import type { EmbedPlan } from '../../data/video-embed.js';
import { ExerciseVideoConsentEvent } from '../../events.js';
import { EmbedChoice } from '../../store/embed-choice.js';
import { awaitMessages, type OwnWords } from '../../internal/messages.js';
import { controls } from '../../locales/en/controls.js';
import { consentStyles } from './consent.styles.js';
import type { VideoHost } from './video-host.js';

const choice = new EmbedChoice(() => globalThis.localStorage);

/** Asks before anything is asked of a service: what the click does, in one honest sentence, and the way round it. */
export class Consent {
  constructor(
    private readonly host: VideoHost,
    private readonly plan: EmbedPlan,
    private readonly agreedTo: () => void,
  ) {}

  /** The visitor agreed before: to the site, or to us. */
  get given(): boolean {
    const { consent, rememberConsent } = this.host.element;
    const { provider } = this.plan;
    return consent.includes(provider) || (rememberConsent && choice.has(provider));
  }

  view(): TemplateResult {
    const { t, element } = this.host;
    const service = { service: this.plan.service };
    return html`<div class="consent" part="consent">
      ${
        this.given
          ? nothing
          : html`<p>${t('controls.embed', service)}</p>
              ${
                element.rememberConsent
                  ? html`<label
                      ><input type="checkbox" part="remember" />${t('controls.embedRemember', service)}</label
                    >`
                  : nothing
              }`
      }
      <div class="actions">
        <button class="button primary" part="start" type="button" @click=${this.#click}>
          ${t('controls.embedPlay')}
        </button>
        <a class="button" part="link" href=${this.plan.href} rel="noreferrer">${t('controls.embedLink', service)}</a>
      </div>
    </div>`;
  }

  readonly #click = (): void => {
    const { element } = this.host;
    const { provider } = this.plan;
    if (!this.given) {
      const remember = element.shadowRoot!.querySelector<HTMLInputElement>('.consent input')?.checked ?? false;
      if (!element.dispatchEvent(new ExerciseVideoConsentEvent(provider, remember))) return;
      if (remember) choice.remember(provider);
    }
    this.agreedTo();
  };
}

const words: OwnWords = { group: 'controls', en: controls };

/** Waits for the words, so that nobody sees another language for a moment. */
export async function createConsent(host: VideoHost, plan: EmbedPlan, agreedTo: () => void): Promise<Consent> {
  await awaitMessages(host.language(), words);
  host.adopt(consentStyles.cssText, words);
  return new Consent(host, plan, agreedTo);
}
