import { registerLocaleLoader } from '../internal/messages.js';
registerLocaleLoader('nl', 'detail', () => import('../locales/nl/detail.js').then(({ detail }) => detail));
//# sourceMappingURL=locales-detail.js.map