import { registerLocaleLoader } from '../internal/messages.js';
registerLocaleLoader('nl', 'detail', () => import('../locales/nl/detail.js').then(({ detail }) => detail));
registerLocaleLoader('nl', 'further', () => import('../locales/nl/further.js').then(({ further }) => further));
//# sourceMappingURL=locales-detail.js.map