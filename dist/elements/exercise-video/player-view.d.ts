import { type TemplateResult } from 'lit';
import type { Player } from './player.js';
/** What is on the stage. */
export declare function surfaceView(player: Player): TemplateResult;
/** Behind the play button. */
export declare function barView(player: Player): TemplateResult;
