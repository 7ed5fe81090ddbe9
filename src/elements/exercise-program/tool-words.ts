import type { OwnWords } from '../../internal/messages.js';
import { programTools } from '../../locales/en/program-tools.js';

/** The words of the tools. */
export const words: OwnWords = { group: 'programTools', en: programTools };
