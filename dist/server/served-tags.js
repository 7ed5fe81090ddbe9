import { html } from 'lit';
/** What can be drawn on a server; a further tag is a line. */
export const served = {
    'exercise-library': {
        template: () => html `<exercise-library></exercise-library>`,
        define: () => import('../define/exercise-library.js'),
    },
    'exercise-list': {
        template: () => html `<exercise-list></exercise-list>`,
        define: () => import('../define/exercise-list.js'),
    },
    'exercise-card': {
        template: () => html `<exercise-card></exercise-card>`,
        define: () => import('../define/exercise-card.js'),
    },
    'exercise-detail': {
        template: () => html `<exercise-detail></exercise-detail>`,
        define: () => import('./whole-detail.js'),
    },
    'exercise-ladder': {
        template: () => html `<exercise-ladder></exercise-ladder>`,
        define: () => import('../define/exercise-ladder.js'),
    },
};
/** Defines them all, in the registry that Lit brings along in Node. */
export const defineServed = () => Promise.all(Object.values(served).map(({ define }) => define()));
//# sourceMappingURL=served-tags.js.map