import type { en } from './en.js';

/** One text per plural form of `Intl.PluralRules`; `other` is always there. */
export type PluralMessage = { readonly other: string } & { readonly [form in Intl.LDMLPluralRule]?: string };

/** The interface words of one language: every key of English, with the same `{placeholders}`. */
export type Messages = { readonly [key in keyof typeof en]: (typeof en)[key] extends string ? string : PluralMessage };
