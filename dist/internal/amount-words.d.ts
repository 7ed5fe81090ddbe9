import type { Amount, Fact } from '../data/amounts.js';
import type { Messages } from '../locales/messages.js';
/** What an element lends to say an amount; its words must hold those of `locales/en/amounts.ts`. */
export interface Speaker {
    readonly t: (key: keyof Messages, values?: Readonly<Record<string, string | number>>) => string;
    readonly number: (value: number) => string;
    readonly language: string;
}
/** For a message with plural forms: what it is chosen by, a number or a range. */
export declare const countedBy: (language: string, { from, to }: Amount) => Readonly<Record<string, string | number>>;
/** "3", or "2 to 4". */
export declare const numberWords: ({ t, number }: Speaker, { from, to }: Amount) => string;
/** A line about how much, how long or how often: "2 to 3 sets of 8 times". */
export declare function amountWords(speaker: Speaker, key: Fact['key'], amounts?: readonly Amount[]): string;
