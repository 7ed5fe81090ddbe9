import type { Words } from '../messages.js';
/** De woorden van de overige bediening, en van films van videodiensten. */
export declare const controls: Words<'controls'>;
