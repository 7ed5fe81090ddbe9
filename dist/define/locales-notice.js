import { registerLocaleLoader } from '../internal/messages.js';
registerLocaleLoader('nl', 'notice', () => import('../locales/nl/notice.js').then(({ notice }) => notice));
//# sourceMappingURL=locales-notice.js.map