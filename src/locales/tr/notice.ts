import type { Words } from '../messages.js';

/** In Turkish: words around the intended use, the disclaimer and the contact of a library. */
export const notice: Words<'notice'> = {
  'notice.title': 'Bu kimler için, kime sorulur',
};
