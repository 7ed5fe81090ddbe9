import './locales.js';
