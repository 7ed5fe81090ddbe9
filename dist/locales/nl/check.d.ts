import type { Words } from '../messages.js';
/** De woorden van de beweegcheck en het plan dat eruit komt. */
export declare const check: Words<'check'>;
