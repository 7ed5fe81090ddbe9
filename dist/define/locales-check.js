import { registerLocaleLoader } from '../internal/messages.js';
registerLocaleLoader('nl', 'check', () => import('../locales/nl/check.js').then(({ check }) => check));
//# sourceMappingURL=locales-check.js.map