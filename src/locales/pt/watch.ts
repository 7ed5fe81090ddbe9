import type { Words } from '../messages.js';

/** In Portuguese: words of a film that is not there yet. */
export const watch: Words<'watch'> = {
  'watch.film': 'Vídeo',
  'watch.play': 'Reproduzir o vídeo',
  'watch.playNamed': 'Reproduzir o vídeo: {name}',
  'watch.unloaded': 'Não foi possível carregar o leitor de vídeo.',
  'player.unsupported': 'O seu navegador não consegue reproduzir este vídeo.',
  'player.empty': 'Não há nenhum vídeo aqui.',
  'player.open': 'Abrir o vídeo',
  'player.again': 'Tentar de novo',
  'player.play': 'Reproduzir',
  'player.pause': 'Pausa',
  'player.seek': 'Momento do vídeo',
  'player.at': '{time} de {duration}',
  'player.step': 'Passo {n}',
  'player.left': 'Lado esquerdo',
  'player.right': 'Lado direito',
  'player.repeat': 'Repetir',
  'player.speed': 'Velocidade',
  'player.mirror': 'Imagem em espelho',
  'player.fullscreen': 'Ecrã inteiro',
  'player.more': 'Mais controlos',
  'player.slow': 'A ligação está lenta. O vídeo continua sozinho.',
  'player.network': 'Não foi possível carregar o vídeo. Verifique a ligação; ele continua onde parou.',
  'player.format': 'Este vídeo não existe ou está danificado.',
};
