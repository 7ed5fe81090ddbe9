import { whenMatched } from '../internal/when-matched.js';
/** What is fetched when a page first holds it: the tags, and the forms without a tag. */
const LATE = {
    'exercise-check': () => import('./exercise-check.js'),
    'exercise-ladder': () => import('./exercise-ladder.js'),
    'exercise-lessons': () => import('./exercise-lessons.js'),
    'exercise-notice': () => import('./exercise-notice.js'),
    'exercise-session': () => import('./exercise-session.js'),
    'exercise-program': () => import('./exercise-program.js'),
    'exercise-detail': () => import('./exercise-detail.js'),
    'exercise-figure': () => import('./exercise-figure.js'),
    'exercise-video': () => import('./exercise-video.js'),
    '[data-exercise-library],[data-category]': () => import('./page-forms.js'),
};
for (const selector in LATE)
    whenMatched(selector, LATE[selector]);
//# sourceMappingURL=late.js.map