import type { amounts as english } from '../en/amounts.js';
import type { Translated } from '../messages.js';
/** In Turkish: words of how much, how long and how often: shared by everything that says a dosage. */
export declare const amounts: Translated<typeof english>;
