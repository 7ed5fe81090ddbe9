import type { Block, BlockItem, Dosage, Exercise, LocalizedText, Phases, Range } from './library-types.js';
import type { SessionProblem } from './session-problem.js';

/** What the visitor changed, by place: `0.1` (block, item) is 1 or 0 for taken or not, `0.1.sets` a number, `0.rounds`. */
export type Choices = Readonly<Record<string, number>>;

/** A number of the session; it can be changed between `min` and `max` when these differ. */
export interface Amount {
  /** Place in `Choices`. */
  readonly key: string;
  readonly kind: 'sets' | 'reps' | 'repSeconds' | 'holdSeconds' | 'rounds' | 'phaseSeconds';
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** The phase it belongs to. */
  readonly phase?: Phases['items'][number];
}

/** An exercise of a session with the numbers in force. */
export interface PlannedItem {
  /** Place in `Choices`. */
  readonly key: string;
  readonly exercise: Exercise;
  readonly dosage?: Dosage;
  readonly phases?: Phases;
  readonly restAfterSeconds?: number;
  /** It takes part in the session. */
  readonly taken: boolean;
  /** The visitor may choose whether: out of several (pick), or as they like. */
  readonly choice?: 'pick' | 'optional';
  readonly amounts: readonly Amount[];
}

/** Some exercises that belong together, with what the visitor chose. */
export interface PlannedBlock {
  readonly key: string;
  readonly mode: NonNullable<Block['mode']>;
  readonly title?: LocalizedText;
  /** How many exercises are chosen, for `pick`. */
  readonly pick: number;
  readonly rounds: Amount;
  readonly items: readonly PlannedItem[];
}

/** Longest part in seconds, and the largest number of sets, repetitions and rounds. */
const MOST_SECONDS = 3600;
const MOST_TIMES = 1000;

/** Seconds of a repetition when the file does not say. */
export const PACE = 4;

type Report = (problem: SessionProblem) => void;

/** A number that can be counted with: whole where it counts things, never below 0, never beyond all measure. */
export function sane(value: unknown, most: number, tell?: (code: 'negative' | 'too-long') => void): number {
  const number = Number(value);
  if (number < 0) tell?.('negative');
  if (number > most) tell?.('too-long');
  return number > 0 ? Math.min(number, most) : 0;
}

function amount(key: string, kind: Amount['kind'], range: Range, choices: Choices, tell: Report, id: string): Amount {
  const seconds = /Seconds$/.test(kind);
  const most = seconds ? MOST_SECONDS : MOST_TIMES;
  const read = (value: unknown) => sane(value, most, (code) => tell({ code, id, field: kind, value }));
  const min = read(typeof range === 'object' ? range?.min : range);
  const max = Math.max(min, typeof range === 'object' ? read(range?.max) : min);
  const value = Math.min(max, Math.max(min, choices[key] ?? min)) || min;
  return { key, kind, value, min, max };
}

/** The numbers of an item, in the order in which one would say them. */
function amountsOf(
  key: string,
  id: string,
  phases: Phases | undefined,
  dosage: Dosage,
  choices: Choices,
  tell: Report,
) {
  const list: Amount[] = [];
  const add = (name: string, kind: Amount['kind'], range: Range | undefined) => {
    if (range !== undefined) list.push(amount(`${key}.${name}`, kind, range, choices, tell, id));
  };
  if (phases) {
    add('rounds', 'rounds', phases.rounds ?? 1);
    phases.items.forEach((phase, i) => {
      const { seconds } = phase;
      list.push({ ...amount(`${key}.p${i}`, 'phaseSeconds', seconds, choices, tell, id), phase });
    });
    return list;
  }
  const { sets, reps, repSeconds, holdSeconds, tempo } = dosage;
  add('sets', 'sets', sets);
  add('reps', 'reps', reps);
  add('hold', 'holdSeconds', holdSeconds);
  // A repetition whose length nobody gave gets a calm pace, which the visitor can change.
  const free = reps !== undefined && holdSeconds === undefined && !tempo;
  add('pace', 'repSeconds', repSeconds ?? (free ? { min: PACE, max: 10 } : undefined));
  return list;
}

const isPhases = (phases: Phases | undefined): phases is Phases => Array.isArray(phases?.items);

/** Puts blocks of the file and the visitor's choices together. Exercises that are not there are left out and named. */
export function planSession(
  blocks: readonly Block[],
  get: (id: string) => Exercise | undefined,
  choices: Choices,
  tell: Report,
): readonly PlannedBlock[] {
  return blocks.map((block, b) => {
    const { mode = 'all', title } = block;
    const pick = mode === 'pick' ? Math.max(1, Math.min(block.items.length, Math.trunc(sane(block.pick ?? 1, 99)))) : 0;
    const rounds = amount(
      `${b}.rounds`,
      'rounds',
      (mode === 'circuit' && block.rounds) || 1,
      choices,
      tell,
      `${b + 1}`,
    );
    let left = pick;
    const items = block.items.flatMap((item, i) => {
      const planned = planItem(item, `${b}.${i}`, mode === 'pick', choices, get, tell);
      if (!planned) return [];
      if (mode !== 'pick') return planned;
      // Without a choice, the first of the list.
      const chosen = choices[planned.key];
      const untouched = !block.items.some((_, at) => choices[`${b}.${at}`] !== undefined);
      const taken = untouched ? left > 0 : chosen === 1;
      if (taken) left--;
      return { ...planned, taken };
    });
    return { key: `${b}`, mode, title, pick, rounds, items };
  });
}

function planItem(
  item: BlockItem,
  key: string,
  picks: boolean,
  choices: Choices,
  get: (id: string) => Exercise | undefined,
  tell: Report,
): PlannedItem | undefined {
  const exercise = get(item?.exercise);
  if (!exercise) {
    tell({ code: 'exercise', id: String(item?.exercise) });
    return undefined;
  }
  // What the item brings takes the place of the exercise's own, whichever of the two it is.
  const phases = [item.phases, item.dosage ? undefined : exercise.phases].find(isPhases);
  const dosage = item.dosage ?? exercise.dosage ?? {};
  return {
    key,
    exercise,
    phases,
    dosage,
    restAfterSeconds: item.restAfterSeconds,
    taken: !item.optional || choices[key] !== 0,
    choice: picks ? 'pick' : item.optional ? 'optional' : undefined,
    amounts: amountsOf(key, exercise.id, phases, dosage, choices, tell),
  };
}
