import type { program as english } from '../en/program.js';
import type { Translated } from '../messages.js';
/** In German: words of a programme: a protocol of the library, the visitor's own, or a shared one. */
export declare const program: Translated<typeof english>;
