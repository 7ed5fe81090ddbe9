import './exercise-notice.js';
import './locales.js';
import './locales-ladder.js';
