import { nothing, type TemplateResult } from 'lit';
import type { Amount } from '../../data/session-plan.js';
import type { SessionHost } from './session-host.js';
/** Changes a number of the session. */
export type Change = (key: string, value: number) => void;
/** Numbers that the file gives as a range, to be changed within it; nothing when there are none. */
export declare function adjustView(host: SessionHost, amounts: readonly Amount[], name: string, change: Change): TemplateResult<1> | typeof nothing;
