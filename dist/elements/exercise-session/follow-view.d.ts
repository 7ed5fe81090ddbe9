import { nothing, type TemplateResult } from 'lit';
import type { Follow } from './follow.js';
/** A session that runs, or that ended before its last questions could be loaded. */
export declare function followView(follow: Follow): TemplateResult | typeof nothing;
