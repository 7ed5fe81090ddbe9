import type { Words } from '../messages.js';

/** De woorden van een film, en van zijn speler. */
export const watch: Words<'watch'> = {
  'watch.film': 'Film',
  'watch.play': 'Speel de film af',
  'watch.playNamed': 'Speel de film af: {name}',
  'watch.unloaded': 'De speler kon niet worden geladen.',
  'player.unsupported': 'Je browser kan deze film niet afspelen.',
  'player.empty': 'Hier is geen film.',
  'player.open': 'Open de film zelf',
  'player.again': 'Opnieuw',
  'player.play': 'Speel af',
  'player.pause': 'Pauze',
  'player.seek': 'Moment in de film',
  'player.at': '{time} van {duration}',
  'player.step': 'Stap {n}',
  'player.left': 'Linkerkant',
  'player.right': 'Rechterkant',
  'player.repeat': 'Herhaal',
  'player.speed': 'Snelheid',
  'player.mirror': 'Spiegelbeeld',
  'player.fullscreen': 'Volledig scherm',
  'player.more': 'Meer knoppen',
  'player.slow': 'De verbinding is traag. De film gaat vanzelf verder.',
  'player.network': 'De film kon niet worden geladen. Kijk of je internet het doet; hij gaat verder waar hij stopte.',
  'player.format': 'Deze film ontbreekt of is kapot.',
};
