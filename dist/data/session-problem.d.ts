/** Something about a session that its owner should know; `session-problem-text.ts` has a sentence for each. */
export interface SessionProblem {
    readonly code: 'items' | 'protocol' | 'stage' | 'session' | 'exercise' | 'nothing' | 'negative' | 'too-long' | 'no-time' | 'too-many';
    /** What was asked for, or the exercise that the problem is about. */
    readonly id?: string;
    /** Ids that would have worked. */
    readonly known?: readonly string[];
    /** The field of the file and what it holds. */
    readonly field?: string;
    readonly value?: unknown;
}
