import type { Amount, Fact } from '../data/amounts.js';
import type { Messages } from '../locales/messages.js';
import { pluralRules } from './messages.js';

/** What an element lends to say an amount; its words must hold those of `locales/en/amounts.ts`. */
export interface Speaker {
  readonly t: (key: keyof Messages, values?: Readonly<Record<string, string | number>>) => string;
  readonly number: (value: number) => string;
  readonly language: string;
}

/** Newer than the library of the compiler; browsers from before 2023 do not know the form of "1 to 2". */
interface RangeRules extends Intl.PluralRules {
  selectRange?: (from: number, to: number) => Intl.LDMLPluralRule;
}

/** For a message with plural forms: what it is chosen by, a number or a range. */
export const countedBy = (language: string, { from, to }: Amount): Readonly<Record<string, string | number>> =>
  from < to ? { form: (pluralRules(language) as RangeRules).selectRange?.(from, to) ?? 'other' } : { n: to };

/** "3", or "2 to 4". */
export const numberWords = ({ t, number }: Speaker, { from, to }: Amount): string =>
  from === to ? number(from) : t('detail.range', { from: number(from), to: number(to) });

/** A line about how much, how long or how often: "2 to 3 sets of 8 times". */
export function amountWords(speaker: Speaker, key: Fact['key'], amounts: readonly Amount[] = []): string {
  const [a, b] = amounts;
  return speaker.t(`detail.${key}`, {
    ...(a && countedBy(speaker.language, a)),
    a: a ? numberWords(speaker, a) : '',
    b: b ? numberWords(speaker, b) : '',
  });
}
