import './exercise-filters.js';
import './exercise-list.js';
import './exercise-search.js';
import './locales.js';
