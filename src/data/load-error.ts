/** Why a library cannot be shown: `reason` and `code` for machines; `problem-text.ts` has the sentence for `code`. */
export class LoadError extends Error {
  constructor(
    readonly reason: 'network' | 'format' | 'version',
    readonly code: string,
    readonly params: Readonly<Record<string, unknown>> = {},
    cause?: unknown,
  ) {
    super(`${reason}: ${code}`, { cause });
  }
}
