import type { Words } from '../messages.js';

/** In Spanish: words of a film that is not there yet. */
export const watch: Words<'watch'> = {
  'watch.film': 'Vídeo',
  'watch.play': 'Reproducir el vídeo',
  'watch.playNamed': 'Reproducir el vídeo: {name}',
  'watch.unloaded': 'No se ha podido cargar el reproductor.',
  'player.unsupported': 'Tu navegador no puede reproducir este vídeo.',
  'player.empty': 'Aquí no hay ningún vídeo.',
  'player.open': 'Abrir el vídeo',
  'player.again': 'Reintentar',
  'player.play': 'Reproducir',
  'player.pause': 'Pausa',
  'player.seek': 'Momento del vídeo',
  'player.at': '{time} de {duration}',
  'player.step': 'Paso {n}',
  'player.left': 'Lado izquierdo',
  'player.right': 'Lado derecho',
  'player.repeat': 'Repetir',
  'player.speed': 'Velocidad',
  'player.mirror': 'Imagen en espejo',
  'player.fullscreen': 'Pantalla completa',
  'player.more': 'Más controles',
  'player.slow': 'La conexión es lenta. El vídeo sigue solo.',
  'player.network': 'No se ha podido cargar el vídeo. Comprueba tu conexión; seguirá donde se paró.',
  'player.format': 'Este vídeo falta o está dañado.',
};
