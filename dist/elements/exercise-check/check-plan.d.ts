import type { BlockItem } from '../../data/library-types.js';
import type { Plan } from '../../data/plan.js';
/** What the page may know of a plan: how the check ended, and what to begin with. */
export interface CheckPlan {
    /** `stop` (get help first), `refer` (a professional first) or `train`. */
    readonly kind: Plan['kind'];
    /** The exercises to begin with, in order, as `exercise-session` and `exercise-program` take them. */
    readonly items: readonly BlockItem[];
}
