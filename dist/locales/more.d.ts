import type { Messages } from './messages.js';
/** All interface words of a language. */
export declare const loadLocale: (tag: string) => Promise<Messages>;
