import { registerLocaleLoader } from '../internal/messages.js';
registerLocaleLoader('nl', 'ladder', () => import('../locales/nl/ladder.js').then(({ ladder }) => ladder));
//# sourceMappingURL=locales-ladder.js.map