import { type TemplateResult } from 'lit';
/** What can be drawn on a server; a further tag is a line. */
export declare const served: {
    'exercise-library': {
        template: () => TemplateResult<1>;
        define: () => Promise<typeof import("../define/exercise-library.js")>;
    };
    'exercise-list': {
        template: () => TemplateResult<1>;
        define: () => Promise<typeof import("../define/exercise-list.js")>;
    };
    'exercise-card': {
        template: () => TemplateResult<1>;
        define: () => Promise<typeof import("../define/exercise-card.js")>;
    };
    'exercise-detail': {
        template: () => TemplateResult<1>;
        define: () => Promise<typeof import("./whole-detail.js")>;
    };
    'exercise-ladder': {
        template: () => TemplateResult<1>;
        define: () => Promise<typeof import("../define/exercise-ladder.js")>;
    };
};
/** The tags that can be drawn on a server. */
export type ServedTag = keyof typeof served;
/** Defines them all, in the registry that Lit brings along in Node. */
export declare const defineServed: () => Promise<unknown>;
