import { html, nothing } from 'lit';
import { safeUrl } from '../../data/safe-url.js';
import { say, type DetailView, type Piece } from './detail-view.js';

/** Whom to ask. */
export function contactView(view: DetailView): Piece {
  const { contact } = view.header?.library ?? {};
  const href = safeUrl(contact?.url, view.base, ['mailto:', 'tel:']);
  return contact && href ? html`<p><a href=${href}>${say(view, contact.label)}</a></p>` : nothing;
}
