import type { Words } from '../messages.js';

/** In Arabic: words around the intended use, the disclaimer and the contact of a library. */
export const notice: Words<'notice'> = {
  'notice.title': 'لمن هذا، ومن تسأل',
};
