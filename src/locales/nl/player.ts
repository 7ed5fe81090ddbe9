import type { Words } from '../messages.js';

/** De woorden van de speler. */
export const player: Words<'player'> = {
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
  'player.on': '{what}: aan',
  'player.off': '{what}: uit',
  'player.fullscreen': 'Volledig scherm',
  'player.more': 'Meer knoppen',
  'player.slow': 'De verbinding is traag. De film gaat vanzelf verder.',
  'player.network': 'De film kon niet worden geladen. Kijk of je internet het doet; hij gaat verder waar hij stopte.',
  'player.format': 'Deze film ontbreekt of is kapot.',
};
