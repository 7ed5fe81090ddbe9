import './exercise-notice.js';
import './locales.js';
import './locales-check.js';
