import type { find } from './en/find.js';
import type { controls } from './en/controls.js';
import type { detail } from './en/detail.js';
import type { figure } from './en/figure.js';
import type { notice } from './en/notice.js';
import type { player } from './en/player.js';
import type { watch } from './en/watch.js';

/** One text per plural form of `Intl.PluralRules`; `other` is always there. */
export type PluralMessage = { readonly other: string } & { readonly [form in Intl.LDMLPluralRule]?: string };

/** English, in groups that are loaded when an element first needs them; it says which words there are. */
export interface WordGroups {
  readonly find: typeof find;
  readonly detail: typeof detail;
  readonly figure: typeof figure;
  readonly watch: typeof watch & typeof player;
  readonly controls: typeof controls;
  readonly notice: typeof notice;
}

/** The words of one group in one language: every key of English, with the same `{placeholders}`. */
export type Words<Group extends keyof WordGroups> = {
  readonly [Key in keyof WordGroups[Group]]: WordGroups[Group][Key] extends string ? string : PluralMessage;
};

/** All interface words of one language. */
export type Messages = { readonly [Group in keyof WordGroups]: Words<Group> }[keyof WordGroups] extends infer Each
  ? Intersect<Each>
  : never;

type Intersect<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;
