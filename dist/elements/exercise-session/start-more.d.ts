import type { OwnWords } from '../../internal/messages.js';
/** What can be changed before the start; it comes when the session can nearly be seen. */
export { adjustView } from './amounts-view.js';
export { startMoreStyles } from './start-more.styles.js';
export { helpersView } from './helpers-view.js';
export { whenVoices } from './voices.js';
export declare const words: OwnWords;
