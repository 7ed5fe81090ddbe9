import { registerLocaleLoader } from '../internal/messages.js';
registerLocaleLoader('nl', 'lessons', () => import('../locales/nl/lessons.js').then(({ lessons }) => lessons));
//# sourceMappingURL=locales-lessons.js.map