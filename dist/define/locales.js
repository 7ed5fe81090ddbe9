import { registerLocaleLoader } from '../internal/messages.js';
// English comes with the elements; other languages are fetched when a page first needs them.
registerLocaleLoader('nl', 'find', () => import('../locales/nl/find.js').then(({ find }) => find));
//# sourceMappingURL=locales.js.map