import { registerLocaleLoader } from '../internal/messages.js';
registerLocaleLoader('nl', 'watch', () => import('../locales/nl/watch.js').then(({ watch }) => watch));
registerLocaleLoader('nl', 'controls', () => import('../locales/nl/controls.js').then(({ controls }) => controls));
//# sourceMappingURL=locales-watch.js.map