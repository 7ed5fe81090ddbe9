import './locales.js';
import './locales-lessons.js';
