import type { Words } from '../messages.js';

/** In German: words around the intended use, the disclaimer and the contact of a library. */
export const notice: Words<'notice'> = {
  'notice.title': 'Für wen das ist und wen du fragen kannst',
};
