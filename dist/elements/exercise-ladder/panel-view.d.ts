import { type TemplateResult } from 'lit';
import { type ReadyRung } from '../../data/ladder.js';
import { type LibraryView } from '../../internal/library-view.js';
/** What a visitor was told after "too hard" or "it hurts". */
export type Advice = 'lower' | 'lowest' | 'pain';
/** What a visitor can do on a rung. */
export interface PanelActs {
    readonly tooHard: () => void;
    readonly hurts: () => void;
    readonly lower: () => void;
    readonly remember: (wanted: boolean) => void;
    /** Whether the rung is remembered; undefined when nobody said where they are. */
    readonly remembered: boolean | undefined;
    /** Whether remembering was tried in vain. */
    readonly failed: boolean;
    /** Whom to ask. */
    readonly contact: TemplateResult;
}
/** Everything about one rung: when to go on, when back, what comes first, and the way down. */
export declare function panelView(view: LibraryView, rungs: readonly ReadyRung[], index: number, advice: Advice | undefined, acts: PanelActs): TemplateResult;
