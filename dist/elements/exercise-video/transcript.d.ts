import { type TemplateResult } from 'lit';
import type { Player } from './player.js';
/** All that is said, to read. */
export declare function transcriptView({ host, film }: Player): TemplateResult;
