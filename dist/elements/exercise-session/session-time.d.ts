import type { Amount } from '../../data/session-plan.js';
import type { SessionHost } from './session-host.js';
type Words = Pick<SessionHost, 't'>;
/** "45 s", "4 min", "4 min 10 s". */
export declare function duration({ t }: Words, seconds: number): string;
/** "6 times", "hold 30 seconds". */
export declare const amountText: ({ t }: Words, { kind, value }: Amount) => string;
export {};
