import type { Words } from '../messages.js';

/** In French: words around the intended use, the disclaimer and the contact of a library. */
export const notice: Words<'notice'> = {
  'notice.title': 'Pour qui, et à qui s’adresser',
};
