import { html, nothing } from 'lit';
import { safeUrl } from '../../data/safe-url.js';
import { LibraryElement } from '../../internal/library-element.js';
import { awaitMessages } from '../../internal/messages.js';
import { notice } from '../../locales/en/notice.js';
import { baseStyles } from '../../styles/base.styles.js';
import { noticeStyles } from './exercise-notice.styles.js';
/** For the name of the note only. */
const WORDS = { group: 'notice', en: notice };
/**
 * For whom a library is meant, what it is not, and whom to ask: the intended use, the disclaimer and the contact of the
 * library file. The check shows it before its first question; put it wherever else your visitors should read it.
 *
 * @summary Intended use, disclaimer and contact of the library.
 * @tagname exercise-notice
 * @status stable
 * @since 0.1.0
 *
 * @slot contact - Your own way to reach you (mail, phone, appointment), instead of the contact of the library.
 *
 * @csspart base - The outer box.
 * @csspart text - Intended use and disclaimer.
 * @csspart contact - The link to a professional.
 */
export class ExerciseNotice extends LibraryElement {
    constructor() {
        super(...arguments);
        /** `all`, or `contact` for nothing but whom to ask. */
        this.show = 'all';
    }
    static { this.styles = [...baseStyles, noticeStyles]; }
    static { this.properties = { show: {} }; }
    scheduleUpdate() {
        // Nobody sees that name: were it waited for, what stands below would jump.
        void awaitMessages(this.language, WORDS)?.then(() => this.requestUpdate());
        return super.scheduleUpdate();
    }
    render() {
        const { header, base } = this.snapshot;
        const { intendedUse, disclaimer, contact } = header?.library ?? {};
        const href = safeUrl(contact?.url, base ?? this.baseURI, ['mailto:', 'tel:']);
        const texts = this.show === 'contact' ? [] : [intendedUse, disclaimer];
        return html `<div class="base" part="base" role="note" aria-label=${this.t('notice.title')}>
      ${texts.some(Boolean) ? html `<div class="text" part="text">${texts.map((text) => this.#paragraph(text))}</div>` : nothing}
      <slot name="contact"
        >${contact && href
            ? html `<a class="button" part="contact" href=${href} lang=${this.langOf(contact.label) ?? nothing}
                >${this.text(contact.label) || href}</a
              >`
            : nothing}</slot
      >
    </div>`;
    }
    #paragraph(text) {
        return text ? html `<p dir="auto" lang=${this.langOf(text) ?? nothing}>${this.text(text)}</p>` : nothing;
    }
}
//# sourceMappingURL=exercise-notice.js.map