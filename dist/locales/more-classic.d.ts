import type { Messages } from './messages.js';
/**
 * Takes the place of `more.ts` in the classic script, which has no modules to import: `locales/de.js` beside it is a
 * script that registers its words by itself, so that it works from a folder on a disk as well.
 */
export declare const loadLocale: (tag: string) => Promise<Partial<Messages>>;
