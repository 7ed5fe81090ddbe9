import type { after } from './en/after.js';
import type { amounts } from './en/amounts.js';
import type { find } from './en/find.js';
import type { check } from './en/check.js';
import type { controls } from './en/controls.js';
import type { detail } from './en/detail.js';
import type { embed } from './en/embed.js';
import type { figure } from './en/figure.js';
import type { figureBar } from './en/figure-bar.js';
import type { ladder } from './en/ladder.js';
import type { lessons } from './en/lessons.js';
import type { follow } from './en/follow.js';
import type { notice } from './en/notice.js';
import type { further } from './en/further.js';
import type { player } from './en/player.js';
import type { session } from './en/session.js';
import type { sessionMore } from './en/session-more.js';
import type { program } from './en/program.js';
import type { programMore } from './en/program-more.js';
import type { programTools } from './en/program-tools.js';
import type { train } from './en/train.js';
import type { watch } from './en/watch.js';
/** One text per plural form of `Intl.PluralRules`; `other` is always there. */
export type PluralMessage = {
    readonly other: string;
} & {
    readonly [form in Intl.LDMLPluralRule]?: string;
};
/** English, in groups that are loaded when an element first needs them; it says which words there are. */
export interface WordGroups {
    readonly find: typeof find;
    readonly detail: typeof detail;
    readonly further: typeof further;
    readonly figure: typeof figure & typeof figureBar;
    readonly watch: typeof watch & typeof player;
    readonly controls: typeof controls & typeof embed;
    readonly notice: typeof notice;
    readonly check: typeof check;
    readonly ladder: typeof ladder;
    readonly lessons: typeof lessons;
    readonly train: typeof train;
    readonly session: typeof session & typeof sessionMore;
    readonly follow: typeof follow;
    readonly after: typeof after;
    readonly program: typeof program & typeof amounts;
    readonly programMore: typeof programMore;
    readonly programTools: typeof programTools;
}
/** The words of one group in one language: every key of English, with the same `{placeholders}`. */
export type Words<Group extends keyof WordGroups> = Translated<WordGroups[Group]>;
/** The words of a part of a group. */
export type Translated<English> = {
    readonly [Key in keyof English]: English[Key] extends string ? string : PluralMessage;
};
/** All interface words of one language. */
export type Messages = {
    readonly [Group in keyof WordGroups]: Words<Group>;
}[keyof WordGroups] extends infer Each ? Intersect<Each> : never;
type Intersect<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void ? All : never;
export {};
