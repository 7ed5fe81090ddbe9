import type { Words } from '../messages.js';

/** In Italian: words around the intended use, the disclaimer and the contact of a library. */
export const notice: Words<'notice'> = {
  'notice.title': 'Per chi è, e a chi chiedere',
};
