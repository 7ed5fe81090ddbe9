import './locales.js';
import './locales-detail.js';
import './locales-train.js';
