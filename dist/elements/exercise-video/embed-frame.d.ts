import type { EmbedPlan } from '../../data/video-embed.js';
import type { Screen } from './screen.js';
/** The player of a service in a frame, with its own controls; ours stand below it, as the services want it. */
export declare function frameScreen(page: Document, plan: EmbedPlan, title: string, silence?: number): Screen;
