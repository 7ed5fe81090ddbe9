import { say } from '../../internal/library-view.js';
export { heading, openHere, say } from '../../internal/library-view.js';
/** Id of the part that says how much. */
export const AMOUNT = 'amount';
let explain;
/** Brings what explains words of the glossary where they stand. */
export const explainWith = (it) => (explain = it);
/**
 * A text to read, with its words of the glossary explained once what does that is here.
 * @param id different for each text of an exercise
 */
export const prose = (view, text, id) => safely(() => explain?.(view, text, id), undefined) ?? say(view, text);
/** What is wrong in a file, and was not looked at yet, must cost its own part of the view only. */
export function safely(make, otherwise) {
    try {
        return make();
    }
    catch {
        return otherwise;
    }
}
//# sourceMappingURL=detail-view.js.map