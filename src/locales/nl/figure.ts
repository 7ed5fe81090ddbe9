import type { Words } from '../messages.js';

/** De woorden van de bewegende tekening. */
export const figure: Words<'figure'> = {
  'figure.play': 'Afspelen',
  'figure.pause': 'Pauze',
  'figure.next': 'Volgende houding',
  'figure.previous': 'Vorige houding',
  'figure.speed': 'Snelheid',
  'figure.mirror': 'Andere kant',
  'figure.turn': 'Bekijk van een andere kant',
  'figure.label': 'Tekening: {name}',
};
