import type { Words } from '../messages.js';

/** In Spanish: words around the intended use, the disclaimer and the contact of a library. */
export const notice: Words<'notice'> = {
  'notice.title': 'Para quién es esto y a quién preguntar',
};
