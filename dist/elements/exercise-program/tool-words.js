import { programTools } from '../../locales/en/program-tools.js';
/** The words of the tools. */
export const words = { group: 'programTools', en: programTools };
//# sourceMappingURL=tool-words.js.map