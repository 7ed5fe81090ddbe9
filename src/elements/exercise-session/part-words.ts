import type { TimedPart } from '../../data/timeline.js';
import type { Messages } from '../../locales/messages.js';
import type { SessionHost } from './session-host.js';

type Key = keyof Messages;

/** What to do in a part, in a word or two: as the file calls the phase, or our word for its kind. */
export function titleOf(host: SessionHost, { kind, way, label }: TimedPart): string {
  return host.text(label) || host.t(way ? `follow.way-${way}` : (`follow.kind-${kind}` as Key));
}

/** "Left", "Right", or nothing when both sides work. */
export const sideWord = (host: SessionHost, { side }: Pick<TimedPart, 'side'>): string =>
  side ? host.t(`follow.${side}`) : '';

/** Where someone is: "Exercise 2 of 5", "Round 1 of 2". */
export function whereabouts({ t }: SessionHost, part: TimedPart, turns: number): readonly string[] {
  const { turn, lap, laps, round, rounds = 1, counts = 'rounds' } = part;
  return [
    turns > 1 && t('follow.exercise', { n: turn + 1, of: turns }),
    lap && laps && t('follow.rounds', { n: lap, of: laps }),
    round && rounds > 1 && t(`follow.${counts}`, { n: round, of: rounds }),
  ].filter((text): text is string => !!text);
}
