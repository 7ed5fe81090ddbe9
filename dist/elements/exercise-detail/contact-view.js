import { html, nothing } from 'lit';
import { safeUrl } from '../../data/safe-url.js';
import { say } from './detail-view.js';
/** Whom to ask. */
export function contactView(view) {
    const { contact } = view.header?.library ?? {};
    const href = safeUrl(contact?.url, view.base, ['mailto:', 'tel:']);
    return contact && href ? html `<p><a href=${href}>${say(view, contact.label)}</a></p>` : nothing;
}
//# sourceMappingURL=contact-view.js.map