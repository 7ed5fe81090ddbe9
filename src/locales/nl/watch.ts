import type { Words } from '../messages.js';

/** De woorden van een film die er nog niet is. */
export const watch: Words<'watch'> = {
  'watch.film': 'Film',
  'watch.play': 'Speel de film af',
  'watch.playNamed': 'Speel de film af: {name}',
  'watch.unloaded': 'De speler kon niet worden geladen.',
  'watch.unsupported': 'Je browser kan deze film niet afspelen.',
  'watch.empty': 'Hier is geen film.',
  'watch.open': 'Open de film zelf',
};
