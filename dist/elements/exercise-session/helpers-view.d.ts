import { type TemplateResult } from 'lit';
import type { SessionHost } from './session-host.js';
/** Sounds, voice and vibration, as far as the device has them. */
export declare function helpersView(host: SessionHost): TemplateResult;
