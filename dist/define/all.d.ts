import './exercise-card.js';
import './exercise-detail.js';
import './exercise-figure.js';
import './exercise-filters.js';
import './exercise-library.js';
import './exercise-list.js';
import './exercise-search.js';
import './exercise-video.js';
