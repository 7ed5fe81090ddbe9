import type { Block, BlockItem, Exercise, Frequency, LocalizedText, Protocol, Range } from './library-types.js';
import { totalSeconds } from './minutes.js';
import { asDosed, toBlockItem, type Program } from './program.js';

/** One line of a programme, ready to be shown, printed or followed. */
export interface SheetLine {
  /** As a session takes it. */
  readonly item: BlockItem;
  /** The exercise with the dosage of this line; undefined when the library does not know it. */
  readonly exercise: Exercise | undefined;
  readonly note?: string | undefined;
}

export interface SheetBlock {
  readonly title?: LocalizedText | undefined;
  readonly mode: 'all' | 'pick' | 'circuit';
  /** For mode pick. */
  readonly pick: number;
  /** For mode circuit. */
  readonly rounds?: Range | undefined;
  readonly lines: readonly SheetLine[];
}

/** What is done in one go. */
export interface SheetSession {
  readonly id: string;
  readonly title?: LocalizedText | undefined;
  readonly frequency?: Frequency | undefined;
  /** Days of the week, when they are chosen: 1 is Monday. */
  readonly days?: readonly number[] | undefined;
  readonly blocks: readonly SheetBlock[];
  /** How long it takes at least, in seconds; 0 when that is not known. */
  readonly seconds: number;
}

export interface SheetStage {
  readonly id: string;
  readonly title?: LocalizedText | undefined;
  readonly weeks?: Range | undefined;
  readonly advanceWhen?: LocalizedText | undefined;
  readonly sessions: readonly SheetSession[];
}

/** A protocol of the library or a visitor's own programme, in one shape. */
export interface Sheet {
  readonly title?: LocalizedText | undefined;
  readonly summary?: LocalizedText | undefined;
  readonly anchor?: LocalizedText | undefined;
  readonly stages: readonly SheetStage[];
}

type Get = (id: string) => Exercise | undefined;

/** Nobody may have looked this part of the file over yet: what should be a list may be anything. */
const list = <T>(value: readonly T[] | undefined): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]).filter((one) => !!one && typeof one === 'object') : [];

const lineOf = (item: BlockItem, get: Get): SheetLine => {
  const found = get(item.exercise);
  // An old id that another exercise replaces becomes that one's.
  return found
    ? { item: { ...item, exercise: found.id }, exercise: asDosed(found, item) }
    : { item, exercise: undefined };
};

function blockOf({ mode = 'all', pick, rounds, title, items }: Block, get: Get): SheetBlock {
  const lines = list(items).map((item) => lineOf(item, get));
  return { title, mode, pick: Math.min(pick ?? 1, lines.length), rounds, lines };
}

const least = (range: Range | undefined): number => (typeof range === 'object' ? range.min : (range ?? 1));

/** The lines that are done when everything is done in order: of those to pick from, the first ones. */
export const chosenLines = ({ mode, pick, lines }: SheetBlock): readonly SheetLine[] =>
  mode === 'pick' ? lines.slice(0, pick) : lines;

function secondsOf(blocks: readonly SheetBlock[]): number {
  let seconds = 0;
  for (const block of blocks) {
    const once = chosenLines(block).reduce(
      (sum, { exercise, item }) => sum + (exercise ? totalSeconds(exercise) + (item.restAfterSeconds ?? 0) : 0),
      0,
    );
    seconds += block.mode === 'circuit' ? once * least(block.rounds) : once;
  }
  return seconds;
}

/** A protocol of a library file. What is wrong in it is left out. */
export function sheetOfProtocol({ title, summary, anchor, stages }: Protocol, get: Get): Sheet {
  return {
    title,
    summary,
    anchor,
    stages: list(stages).map(({ id, title, weeks, advanceWhen, sessions }) => ({
      id,
      title,
      weeks,
      advanceWhen,
      sessions: list(sessions).map(({ id, title, frequency, blocks }) => {
        const shown = list(blocks).map((block) => blockOf(block, get));
        return { id, title, frequency, blocks: shown, seconds: secondsOf(shown) };
      }),
    })),
  };
}

/** A visitor's own programme: one stage with one session. */
export function sheetOfProgram({ title, anchor, days, weeks, items }: Program, get: Get): Sheet {
  const lines = items.map((own): SheetLine => {
    const found = get(own.exercise);
    const item = toBlockItem(own, found);
    return { item, exercise: found && asDosed(found, item), note: own.note };
  });
  const blocks: SheetBlock[] = [{ mode: 'all', pick: lines.length, lines }];
  const session: SheetSession = { id: 'own', days, blocks, seconds: secondsOf(blocks) };
  return { title, anchor, stages: [{ id: 'own', weeks, sessions: [session] }] };
}

/** What a session takes: every exercise of a session that the library knows, circuits round after round. */
export function itemsOf({ blocks }: SheetSession): readonly BlockItem[] {
  return blocks.flatMap((block) => {
    const items = chosenLines(block).flatMap(
      ({ exercise, item: { exercise: id, dosage, phases, restAfterSeconds } }) =>
        exercise
          ? {
              exercise: id,
              ...(dosage && { dosage }),
              ...(phases && { phases }),
              ...(restAfterSeconds && { restAfterSeconds }),
            }
          : [],
    );
    const rounds = block.mode === 'circuit' ? Math.min(least(block.rounds), 20) : 1;
    return Array.from({ length: rounds }, () => items).flat();
  });
}

/** Whether there is any exercise in it. */
export const isFilled = ({ stages }: Sheet): boolean =>
  stages.some(({ sessions }) => sessions.some(({ blocks }) => blocks.some(({ lines }) => lines.length > 0)));
