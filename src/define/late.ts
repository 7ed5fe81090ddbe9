import { watchPageForms } from '../internal/page-forms.js';
import { whenUsed } from '../internal/when-used.js';

/** Elements that are fetched when their tag first stands in the page. */
whenUsed({
  'exercise-detail': () => import('./exercise-detail.js'),
  'exercise-figure': () => import('./exercise-figure.js'),
  'exercise-notice': () => import('./exercise-notice.js'),
  'exercise-video': () => import('./exercise-video.js'),
});
watchPageForms();
