import { Directive, type ChildPart } from 'lit/directive.js';
import type { DetailView } from './detail-view.js';
export { trainStyles } from './train.styles.js';
/** Follows the exercise, or adds it to the visitor's own programme, over the exercise that is read. */
declare class Train extends Directive {
    #private;
    /** On a server there is nobody to train. */
    render(view: DetailView): unknown;
    update({ options }: ChildPart, [view]: [DetailView]): unknown;
}
/** Follow along, and add to one's own programme; only in a library. */
export declare const trainView: (view: DetailView) => import("lit-html/directive.js").DirectiveResult<typeof Train>;
