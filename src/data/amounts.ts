import type { Dosage, Exercise, Phase, Phases, Range } from './library-types.js';
import { totalSeconds } from './minutes.js';

/** A number of the file in a sentence: `n` chooses the plural, `from` and `to` are shown. */
export interface Amount {
  readonly from: number;
  readonly to: number;
}

/** One line about how much, how long or how often: a key of the words with its numbers, and a smaller line below. */
export interface Fact {
  readonly icon: 'repeat' | 'clock' | 'effort' | 'sides' | 'calendar' | 'rest';
  readonly key: FactKey;
  readonly amounts: readonly Amount[];
  readonly below?: FactKey | undefined;
  readonly belowAmounts?: readonly Amount[];
}

export type FactKey =
  | `reps${'' | 'Sets'}`
  | 'sets'
  | 'holds'
  | 'hold'
  | 'pace'
  | 'tempo'
  | 'rest'
  | 'betweenSets'
  | 'perRep'
  | 'perSide'
  | 'perDirection'
  | 'inAll'
  | 'bothSides'
  | 'alternating'
  | 'restBetween'
  | 'switch'
  | 'daily'
  | 'once'
  | 'perDay'
  | 'perWeek'
  | 'rounds'
  | 'atLeast'
  | `effort-${'percent-max' | 'rpe-10' | 'rir' | 'borg-cr10' | 'stretch-10'}`;

/** A range of the file, or a single number, as an amount. */
export const amount = (range: Range): Amount =>
  typeof range === 'number' ? { from: range, to: range } : { from: range.min, to: Math.max(range.min, range.max) };

const COUNTS = { side: 'perSide', direction: 'perDirection', total: 'inAll' } as const;

const fact = (
  icon: Fact['icon'],
  key: FactKey,
  ranges: readonly Range[] = [],
  below?: FactKey,
  belowRanges: readonly Range[] = [],
): Fact => ({ icon, key, amounts: ranges.map(amount), below, belowAmounts: belowRanges.map(amount) });

/** How much, how long and how often, in the order in which someone wants to know it. */
export function factsOf(exercise: Exercise): readonly Fact[] {
  const { dosage = {}, phases } = exercise;
  const { effort, frequency } = dosage;
  const facts = phases ? roundFacts(phases, totalSeconds(exercise)) : countFacts(dosage, exercise.laterality);
  if (effort) facts.push(fact('effort', `effort-${effort.scale}`, [effort.value]));
  facts.push(...sideFacts(exercise));
  if (frequency) {
    const { times, per } = frequency;
    if (per === 'week') facts.push(fact('calendar', 'perWeek', [times]));
    else if (amount(times).to === 1) facts.push(fact('calendar', 'daily', [], 'once'));
    else facts.push(fact('calendar', 'perDay', [times]));
  }
  return facts;
}

const roundFacts = ({ rounds = 1, perSide }: Phases, seconds: number): Fact[] => [
  fact('repeat', 'rounds', [rounds], perSide ? 'perSide' : undefined),
  fact('clock', 'atLeast', [Math.max(1, Math.round(seconds / 60))]),
];

function countFacts(dosage: Dosage, laterality: Exercise['laterality']): Fact[] {
  const { sets, reps, repSeconds, holdSeconds, tempo = {}, rest = {}, countPer } = dosage;
  const { liftSeconds, lowerSeconds } = tempo;
  const facts: Fact[] = [];
  const per = countPer && (countPer !== 'total' || laterality === 'alternating') ? COUNTS[countPer] : undefined;
  const many = sets !== undefined && amount(sets).to > 1;
  if (reps !== undefined) facts.push(fact('repeat', many ? 'repsSets' : 'reps', many ? [sets, reps] : [reps], per));
  else if (holdSeconds !== undefined) facts.push(fact('repeat', 'holds', [sets ?? 1], per));
  else if (sets !== undefined) facts.push(fact('repeat', 'sets', [sets], per));
  if (holdSeconds !== undefined) facts.push(fact('clock', 'hold', [holdSeconds], 'perRep'));
  if (repSeconds !== undefined) facts.push(fact('clock', 'pace', [repSeconds], 'perRep'));
  if (liftSeconds !== undefined && lowerSeconds !== undefined)
    facts.push(fact('clock', 'tempo', [liftSeconds, lowerSeconds]));
  if (rest.betweenSetsSeconds && many) facts.push(fact('rest', 'rest', [rest.betweenSetsSeconds], 'betweenSets'));
  return facts;
}

function sideFacts({ laterality, dosage, phases }: Exercise): Fact[] {
  if (laterality === 'alternating') return [fact('sides', laterality)];
  if (laterality !== 'per-side') return [];
  const rest = phases ? phases.switchSidesSeconds : dosage?.rest?.betweenSidesSeconds;
  if (!rest) return [fact('sides', 'bothSides')];
  return [fact('sides', 'bothSides', [], phases ? 'switch' : 'restBetween', [rest])];
}

/** A phase with its length, as a line of a list. */
export interface PhaseLine {
  readonly phase: Phase;
  readonly seconds: Amount;
}

export const phaseLines = ({ items }: Phases): readonly PhaseLine[] =>
  items.map((phase) => ({ phase, seconds: amount(phase.seconds) }));
