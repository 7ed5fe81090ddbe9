import { registerLocaleLoader } from '../internal/messages.js';

// English is built in; other languages are fetched when a page first needs them.
registerLocaleLoader('nl', () => import('../locales/nl.js').then(({ nl }) => nl));
