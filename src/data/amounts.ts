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
  | 'perSet'
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

/** How much, how long and how often, in the order in which someone wants to know it. */
export function factsOf(exercise: Exercise): readonly Fact[] {
  const { dosage = {}, phases, laterality } = exercise;
  return [
    ...(phases ? roundFacts(phases, totalSeconds(exercise)) : countFacts(dosage, laterality)),
    ...effortFacts(dosage),
    ...sideFacts(exercise),
    ...frequencyFacts(dosage),
  ];
}

function roundFacts({ rounds = 1, perSide }: Phases, seconds: number): Fact[] {
  const below = perSide ? 'perSide' : undefined;
  const time = { from: Math.max(1, Math.round(seconds / 60)), to: 0 };
  return [
    { icon: 'repeat', key: 'rounds', amounts: [amount(rounds)], below },
    { icon: 'clock', key: 'atLeast', amounts: [{ ...time, to: time.from }] },
  ];
}

function countFacts(dosage: Dosage, laterality: Exercise['laterality']): Fact[] {
  const { sets, reps, repSeconds, holdSeconds, tempo, rest, countPer } = dosage;
  const facts: Fact[] = [];
  const per = countPer && (countPer !== 'total' || laterality === 'alternating') ? COUNTS[countPer] : undefined;
  const many = sets !== undefined && amount(sets).to > 1;
  if (reps !== undefined) {
    const amounts = many ? [amount(sets), amount(reps)] : [amount(reps)];
    facts.push({ icon: 'repeat', key: many ? 'repsSets' : 'reps', amounts, below: per });
  } else if (holdSeconds !== undefined) {
    facts.push({ icon: 'repeat', key: 'holds', amounts: [amount(sets ?? 1)], below: per });
  } else if (sets !== undefined) facts.push({ icon: 'repeat', key: 'sets', amounts: [amount(sets)], below: per });
  if (holdSeconds !== undefined) {
    facts.push({ icon: 'clock', key: 'hold', amounts: [amount(holdSeconds)], below: 'perRep' });
  }
  if (repSeconds !== undefined)
    facts.push({ icon: 'clock', key: 'pace', amounts: [amount(repSeconds)], below: 'perRep' });
  if (tempo?.liftSeconds !== undefined && tempo.lowerSeconds !== undefined) {
    facts.push({ icon: 'clock', key: 'tempo', amounts: [amount(tempo.liftSeconds), amount(tempo.lowerSeconds)] });
  }
  if (rest?.betweenSetsSeconds && many) {
    facts.push({ icon: 'rest', key: 'rest', amounts: [amount(rest.betweenSetsSeconds)], below: 'betweenSets' });
  }
  return facts;
}

function effortFacts({ effort }: Dosage): Fact[] {
  if (!effort) return [];
  return [{ icon: 'effort', key: `effort-${effort.scale}`, amounts: [amount(effort.value)] }];
}

function sideFacts({ laterality, dosage, phases }: Exercise): Fact[] {
  if (laterality === 'alternating') return [{ icon: 'sides', key: 'alternating', amounts: [] }];
  if (laterality !== 'per-side') return [];
  const rest = phases ? phases.switchSidesSeconds : dosage?.rest?.betweenSidesSeconds;
  const below = rest ? (phases ? 'switch' : 'restBetween') : undefined;
  return [{ icon: 'sides', key: 'bothSides', amounts: [], below, belowAmounts: rest ? [amount(rest)] : [] }];
}

function frequencyFacts({ frequency }: Dosage): Fact[] {
  if (!frequency) return [];
  const times = amount(frequency.times);
  if (frequency.per === 'week') return [{ icon: 'calendar', key: 'perWeek', amounts: [times] }];
  if (times.to === 1) return [{ icon: 'calendar', key: 'daily', amounts: [], below: 'once' }];
  return [{ icon: 'calendar', key: 'perDay', amounts: [times] }];
}

/** A phase with its length, as a line of a list. */
export interface PhaseLine {
  readonly phase: Phase;
  readonly seconds: Amount;
}

export const phaseLines = ({ items }: Phases): readonly PhaseLine[] =>
  items.map((phase) => ({ phase, seconds: amount(phase.seconds) }));
