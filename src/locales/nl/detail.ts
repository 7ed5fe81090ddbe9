import type { Words } from '../messages.js';

/** De woorden van een hele oefening. */
export const detail: Words<'detail'> = {
  'detail.back': 'Alle oefeningen',
  'detail.close': 'Sluiten',
  'detail.print': 'Afdrukken',
};
