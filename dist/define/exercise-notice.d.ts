import './locales.js';
import './locales-notice.js';
