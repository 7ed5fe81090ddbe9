import type { Words } from '../messages.js';

/** In Turkish: words of a film that is not there yet. */
export const watch: Words<'watch'> = {
  'watch.film': 'Video',
  'watch.play': 'Videoyu oynat',
  'watch.playNamed': 'Videoyu oynat: {name}',
  'watch.unloaded': 'Oynatıcı yüklenemedi.',
  'player.unsupported': 'Tarayıcın bu videoyu oynatamıyor.',
  'player.empty': 'Burada video yok.',
  'player.open': 'Videonun kendisini aç',
  'player.again': 'Yeniden dene',
  'player.play': 'Oynat',
  'player.pause': 'Duraklat',
  'player.seek': 'Videodaki an',
  'player.at': '{time} / {duration}',
  'player.step': 'Adım {n}',
  'player.left': 'Sol taraf',
  'player.right': 'Sağ taraf',
  'player.repeat': 'Tekrarla',
  'player.speed': 'Hız',
  'player.mirror': 'Ayna görüntüsü',
  'player.fullscreen': 'Tam ekran',
  'player.more': 'Diğer düğmeler',
  'player.slow': 'Bağlantı yavaş. Video kendiliğinden devam eder.',
  'player.network': 'Video yüklenemedi. Bağlantını kontrol et; kaldığı yerden devam eder.',
  'player.format': 'Bu video eksik ya da bozuk.',
};
