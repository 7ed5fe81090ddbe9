import { whenUsed } from '../internal/when-used.js';

/** Elements that are fetched when their tag first stands in the page. */
whenUsed({
  'exercise-notice': () => import('./exercise-notice.js'),
});
