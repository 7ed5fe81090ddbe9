import { registerLocaleLoader } from '../internal/messages.js';
registerLocaleLoader('nl', 'train', () => import('../locales/nl/train.js').then(({ train }) => train));
//# sourceMappingURL=locales-train.js.map