import type { Words } from '../messages.js';

/** In Polish: words around the intended use, the disclaimer and the contact of a library. */
export const notice: Words<'notice'> = {
  'notice.title': 'Dla kogo to jest i kogo zapytać',
};
