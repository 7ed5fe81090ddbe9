import { whenUsed } from '../internal/when-used.js';

/** Elements that are fetched when their tag first stands in the page. */
whenUsed({
  'exercise-check': () => import('./exercise-check.js'),
  'exercise-figure': () => import('./exercise-figure.js'),
  'exercise-ladder': () => import('./exercise-ladder.js'),
  'exercise-lessons': () => import('./exercise-lessons.js'),
  'exercise-notice': () => import('./exercise-notice.js'),
  'exercise-session': () => import('./exercise-session.js'),
  'exercise-program': () => import('./exercise-program.js'),
  'exercise-video': () => import('./exercise-video.js'),
});
