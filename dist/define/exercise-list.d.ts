import './exercise-card.js';
import './locales.js';
