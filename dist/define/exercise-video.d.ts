import './locales.js';
import './locales-watch.js';
