/** What the editor of a page builder leaves of pasted HTML. */
export interface Filter {
  readonly tags: readonly (string | RegExp)[];
  readonly attributes: readonly string[];
  readonly data: boolean;
  readonly scripts: boolean;
  readonly frames: boolean;
  readonly late?: boolean;
  readonly framed?: boolean;
}
export const FILTERS: Readonly<Record<string, Filter>>;
export function filtered(html: string, rules: Filter): string;
