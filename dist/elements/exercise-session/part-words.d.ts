import type { TimedPart } from '../../data/timeline.js';
import type { SessionHost } from './session-host.js';
/** What to do in a part, in a word or two: as the file calls the phase, or our word for its kind. */
export declare function titleOf(host: SessionHost, { kind, way, label }: TimedPart): string;
/** "Left", "Right", or nothing when both sides work. */
export declare const sideWord: (host: SessionHost, { side }: Pick<TimedPart, "side">) => string;
/** Where someone is: "Exercise 2 of 5", "Round 1 of 2". */
export declare function whereabouts({ t }: SessionHost, part: TimedPart, turns: number): readonly string[];
