import './locales.js';
import './locales-program.js';
