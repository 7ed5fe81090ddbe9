import type { EmbedPlan } from '../../data/video-embed.js';
import type { Screen } from './screen.js';

export function frameScreen(_page: Document, _plan: EmbedPlan, _title: string): Screen {
  throw new Error('later');
}
