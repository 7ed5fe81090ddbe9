import type { Words } from '../messages.js';
/** In Portuguese: words to compose a programme and to take it along; fetched when a visitor does so. */
export declare const programTools: Words<'programTools'>;
