import { type TemplateResult } from 'lit';
import type { Side } from '../../data/session-parts.js';
/** Both feet from above, the one that works filled. */
export declare const feet: (side: Side) => TemplateResult;
