import type { Words } from '../messages.js';
/** In Polish: words to compose a programme and to take it along; fetched when a visitor does so. */
export declare const programTools: Words<'programTools'>;
