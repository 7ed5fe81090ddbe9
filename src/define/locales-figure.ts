import { registerLocaleLoader } from '../internal/messages.js';

registerLocaleLoader('nl', 'figure', () => import('../locales/nl/figure.js').then(({ figure }) => figure));
