import './locales.js';
import './locales-figure.js';
