import { registerLocaleLoader } from '../internal/messages.js';
registerLocaleLoader('nl', 'session', () => import('../locales/nl/session.js').then(({ session }) => session));
registerLocaleLoader('nl', 'follow', () => import('../locales/nl/follow.js').then(({ follow }) => follow));
registerLocaleLoader('nl', 'after', () => import('../locales/nl/after.js').then(({ after }) => after));
//# sourceMappingURL=locales-session.js.map