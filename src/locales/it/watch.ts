import type { Words } from '../messages.js';

/** In Italian: words of a film that is not there yet. */
export const watch: Words<'watch'> = {
  'watch.film': 'Filmato',
  'watch.play': 'Riproduci il filmato',
  'watch.playNamed': 'Riproduci il filmato: {name}',
  'watch.unloaded': 'Non è stato possibile caricare il lettore.',
  'player.unsupported': 'Il tuo browser non può riprodurre questo filmato.',
  'player.empty': 'Qui non c’è un filmato.',
  'player.open': 'Apri direttamente il filmato',
  'player.again': 'Riprova',
  'player.play': 'Riproduci',
  'player.pause': 'Pausa',
  'player.seek': 'Punto del filmato',
  'player.at': '{time} di {duration}',
  'player.step': 'Passo {n}',
  'player.left': 'Lato sinistro',
  'player.right': 'Lato destro',
  'player.repeat': 'Ripeti',
  'player.speed': 'Velocità',
  'player.mirror': 'Immagine specchiata',
  'player.fullscreen': 'Schermo intero',
  'player.more': 'Altri comandi',
  'player.slow': 'La connessione è lenta. Il filmato riprende da solo.',
  'player.network':
    'Non è stato possibile caricare il filmato. Controlla la connessione; riprende da dove si è fermato.',
  'player.format': 'Questo filmato manca o è danneggiato.',
};
