import { languageOf } from '../internal/language.js';
import { whenMatched } from '../internal/when-matched.js';
import { whenNear } from '../internal/near-viewport.js';
import { afterPaint } from '../store/pauses.js';
/** What is far down, or not shown, leaves the network to what is seen for so long, in milliseconds. */
const REST_MS = 1500;
// What an element asks for next is fetched at the same time as the element, not one round trip of the network later.
const note = () => import('./exercise-notice.js');
const view = () => import('../internal/view-element.js');
const whole = () => Promise.all([
    view(),
    import('../internal/whole-element.js'),
    import('../store/check-file.js'),
    import('../data/nearest.js'),
]);
/** What is fetched when a page first holds it (the tags, and the forms without a tag), its words in Dutch, and the rest. */
const LATE = {
    'exercise-check': [
        () => import('./exercise-check.js'),
        () => Promise.all([import('../locales/nl/check.js'), import('../locales/nl/notice.js')]),
        whole,
        note,
    ],
    'exercise-ladder': [() => import('./exercise-ladder.js'), () => import('../locales/nl/ladder.js'), whole, note],
    'exercise-lessons': [() => import('./exercise-lessons.js'), () => import('../locales/nl/lessons.js'), whole],
    'exercise-notice': [note, () => import('../locales/nl/notice.js')],
    'exercise-session': [() => import('./exercise-session.js'), () => import('../locales/nl/session.js'), note, view],
    'exercise-program': [
        () => import('./exercise-program.js'),
        () => Promise.all([import('../locales/nl/program.js'), import('../locales/nl/amounts.js')]),
        () => import('../store/program-store.js'),
        () => import('../internal/session-dialog.js'),
        view,
    ],
    'exercise-detail': [() => import('./exercise-detail.js'), () => import('../locales/nl/detail.js'), view],
    'exercise-figure': [() => import('./exercise-figure.js')],
    'exercise-video': [() => import('./exercise-video.js')],
    '[data-exercise-library],[data-category]': [() => import('./page-forms.js')],
};
/** Whether something is being fetched for a visitor already. */
let begun = false;
for (const selector in LATE)
    whenMatched(selector, () => {
        const first = document.querySelector(selector);
        const begin = () => {
            const [element, dutch, ...rest] = LATE[selector];
            if (languageOf(first).startsWith('nl'))
                rest.push(dutch);
            void element();
            // Whoever needs one of these asks again, and hears then that it does not come.
            for (const fetch of rest)
                fetch?.().catch(() => undefined);
        };
        whenNear(first, async () => {
            // What comes near when another one is drawn waits until that is seen.
            if (begun)
                await afterPaint();
            begun = true;
            begin();
        });
        setTimeout(begin, REST_MS);
    });
//# sourceMappingURL=late.js.map