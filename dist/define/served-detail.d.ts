import './exercise-detail.js';
