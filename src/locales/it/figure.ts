import type { Words } from '../messages.js';

/** In Italian: words of the moving drawing. */
export const figure: Words<'figure'> = {
  'figure.play': 'Riproduci',
  'figure.pause': 'Pausa',
  'figure.next': 'Posizione successiva',
  'figure.previous': 'Posizione precedente',
  'figure.speed': 'Velocità',
  'figure.mirror': 'Altro lato',
  'figure.turn': 'Guarda da un altro lato',
  'figure.label': 'Disegno: {name}',
};
