import { type TemplateResult } from 'lit';
import type { TimedPart } from '../../data/timeline.js';
import type { SessionHost } from './session-host.js';
/**
 * How hard to push, as a wedge that is filled up to now; without a ramp, a bar of the time that is gone. The numbers of
 * both are said in words elsewhere: they go to who cannot see it once a part, not every second.
 */
export declare function effortView(host: SessionHost, part: TimedPart, at: number): TemplateResult;
