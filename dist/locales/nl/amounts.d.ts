import type { amounts as english } from '../en/amounts.js';
import type { Translated } from '../messages.js';
/** Woorden voor hoeveel, hoelang en hoe vaak. */
export declare const amounts: Translated<typeof english>;
