import type { Choices } from '../data/session-plan.js';
/** Where a visitor was: which session with which numbers, and how far. Nothing about how it felt. */
export interface SessionPlace {
    readonly id: string;
    readonly at: number;
    readonly choices: Choices;
    readonly first: 'left' | 'right';
}
/** What is needed of `sessionStorage`. */
export type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
/** Survives a reload of the page, in this tab only. */
export declare class SessionMemory {
    private readonly memory;
    /** @param memory hands the storage out; even asking for it may throw */
    constructor(memory?: () => Memory | undefined);
    keep({ id, at, choices, first }: SessionPlace): void;
    /** Where the visitor was in the session with this id, when what is kept makes sense. */
    find(id: string): SessionPlace | undefined;
    forget(): void;
}
