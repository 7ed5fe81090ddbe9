import type { Words } from '../messages.js';

/** In German: words of a film that is not there yet. */
export const watch: Words<'watch'> = {
  'watch.film': 'Film',
  'watch.play': 'Film abspielen',
  'watch.playNamed': 'Film abspielen: {name}',
  'watch.unloaded': 'Der Player konnte nicht geladen werden.',
  'player.unsupported': 'Dein Browser kann diesen Film nicht abspielen.',
  'player.empty': 'Hier ist kein Film.',
  'player.open': 'Den Film selbst öffnen',
  'player.again': 'Noch einmal',
  'player.play': 'Abspielen',
  'player.pause': 'Anhalten',
  'player.seek': 'Stelle im Film',
  'player.at': '{time} von {duration}',
  'player.step': 'Schritt {n}',
  'player.left': 'Linke Seite',
  'player.right': 'Rechte Seite',
  'player.repeat': 'Wiederholen',
  'player.speed': 'Tempo',
  'player.mirror': 'Spiegelbild',
  'player.fullscreen': 'Vollbild',
  'player.more': 'Weitere Tasten',
  'player.slow': 'Die Verbindung ist langsam. Der Film läuft von selbst weiter.',
  'player.network': 'Der Film konnte nicht geladen werden. Prüf deine Verbindung; er läuft weiter, wo er stehen blieb.',
  'player.format': 'Dieser Film fehlt oder ist beschädigt.',
};
