import { registerLocaleLoader } from '../internal/messages.js';
// English comes with the elements; other languages are fetched when a page first needs them. Dutch comes in the groups
// that an element asks for, the others whole.
registerLocaleLoader('nl', 'find', () => import('../locales/nl/find.js').then(({ find }) => find));
for (const tag of 'ar de es fr it pl pt tr'.split(' ')) {
    registerLocaleLoader(tag, '*', () => import('../locales/more.js').then(({ loadLocale }) => loadLocale(tag)));
}
//# sourceMappingURL=locales.js.map