import { watchPageForms } from '../internal/page-forms.js';
import { whenUsed } from '../internal/when-used.js';

/** Elements that are fetched when their tag first stands in the page. */
whenUsed({
  'exercise-check': () => import('./exercise-check.js'),
  'exercise-ladder': () => import('./exercise-ladder.js'),
  'exercise-lessons': () => import('./exercise-lessons.js'),
  'exercise-notice': () => import('./exercise-notice.js'),
  'exercise-session': () => import('./exercise-session.js'),
  'exercise-program': () => import('./exercise-program.js'),
  'exercise-detail': () => import('./exercise-detail.js'),
  'exercise-figure': () => import('./exercise-figure.js'),
  'exercise-video': () => import('./exercise-video.js'),
});
watchPageForms();
