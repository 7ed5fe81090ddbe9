import type { program as english } from '../en/program.js';
import type { Translated } from '../messages.js';
/** De woorden van een programma: een protocol van de bibliotheek, een eigen of een gedeeld programma. */
export declare const program: Translated<typeof english>;
