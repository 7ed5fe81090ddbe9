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

const KEY = 'exercise-session';

const safely = <Result>(ask: () => Result): Result | undefined => {
  try {
    return ask();
  } catch {
    // Storage may be forbidden, full or missing: then a reload begins anew.
    return undefined;
  }
};

/** Survives a reload of the page, in this tab only. */
export class SessionMemory {
  /** @param memory hands the storage out; even asking for it may throw */
  constructor(private readonly memory: () => Memory | undefined = () => globalThis.sessionStorage) {}

  keep({ id, at, choices, first }: SessionPlace): void {
    safely(() => this.memory()?.setItem(KEY, JSON.stringify({ id, at: Math.round(at * 10) / 10, choices, first })));
  }

  /** Where the visitor was in the session with this id, when what is kept makes sense. */
  find(id: string): SessionPlace | undefined {
    return safely(() => {
      const kept = JSON.parse(this.memory()?.getItem(KEY) ?? 'null') as Partial<SessionPlace> | null;
      if (kept?.id !== id || !(Number(kept.at) > 0)) return undefined;
      const choices = Object.entries(kept.choices ?? {}).filter(([, value]) => Number.isFinite(value));
      const first = kept.first === 'left' ? 'left' : 'right';
      return { id, at: Number(kept.at), choices: Object.fromEntries(choices), first };
    });
  }

  forget(): void {
    safely(() => this.memory()?.removeItem(KEY));
  }
}
