import './locales.js';
import './locales-detail.js';
