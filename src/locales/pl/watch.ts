import type { Words } from '../messages.js';

/** In Polish: words of a film that is not there yet. */
export const watch: Words<'watch'> = {
  'watch.film': 'Film',
  'watch.play': 'Odtwórz film',
  'watch.playNamed': 'Odtwórz film: {name}',
  'watch.unloaded': 'Nie udało się wczytać odtwarzacza.',
  'player.unsupported': 'Twoja przeglądarka nie może odtworzyć tego filmu.',
  'player.empty': 'Nie ma tu filmu.',
  'player.open': 'Otwórz sam film',
  'player.again': 'Spróbuj ponownie',
  'player.play': 'Odtwórz',
  'player.pause': 'Pauza',
  'player.seek': 'Miejsce w filmie',
  'player.at': '{time} z {duration}',
  'player.step': 'Krok {n}',
  'player.left': 'Lewa strona',
  'player.right': 'Prawa strona',
  'player.repeat': 'Powtarzaj',
  'player.speed': 'Prędkość',
  'player.mirror': 'Odbicie lustrzane',
  'player.fullscreen': 'Pełny ekran',
  'player.more': 'Więcej opcji',
  'player.slow': 'Połączenie jest wolne. Film ruszy sam.',
  'player.network': 'Nie udało się wczytać filmu. Sprawdź połączenie; film ruszy od miejsca, w którym stanął.',
  'player.format': 'Brakuje tego filmu lub jest uszkodzony.',
};
