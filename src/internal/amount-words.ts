import type { Amount, Fact } from '../data/amounts.js';
import type { Messages } from '../locales/messages.js';

/** What an element lends to say an amount; its words must hold those of `locales/en/amounts.ts`. */
export interface Speaker {
  readonly t: (key: keyof Messages, values?: Readonly<Record<string, string | number>>) => string;
  readonly number: (value: number) => string;
}

/** "3", or "2 to 4". */
export const numberWords = ({ t, number }: Speaker, { from, to }: Amount): string =>
  from === to ? number(from) : t('detail.range', { from: number(from), to: number(to) });

/** A line about how much, how long or how often: "2 to 3 sets of 8 times". */
export function amountWords(speaker: Speaker, key: Fact['key'], amounts: readonly Amount[] = []): string {
  const [a, b] = amounts;
  return speaker.t(`detail.${key}`, {
    n: a?.to ?? 0,
    least: a?.from ?? 0,
    a: a ? numberWords(speaker, a) : '',
    b: b ? numberWords(speaker, b) : '',
  });
}
