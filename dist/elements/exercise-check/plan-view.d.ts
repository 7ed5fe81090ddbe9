import type { Plan } from '../../data/plan.js';
import { type LibraryView, type Piece } from '../../internal/library-view.js';
import type { CheckRun } from './check-run.js';
import { type ResultActs } from './result-view.js';
export { planStyles } from './plan.styles.js';
/** The plan: who else should look, what came out, what to do in which order and why. */
export declare function trainView(view: LibraryView, plan: Plan, _run: CheckRun, acts: ResultActs): Piece;
/** Every answer again, to change it. */
export declare function answersView(view: LibraryView, run: CheckRun, { change }: ResultActs): Piece;
