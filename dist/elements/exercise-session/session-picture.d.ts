import { nothing, type TemplateResult } from 'lit';
import type { Exercise, Medium } from '../../data/library-types.js';
import type { SessionHost } from './session-host.js';
/**
 * What shows an exercise while it is done: the first demonstration that moves by itself, else a picture. Films of video
 * services are left to the exercise itself: they ask for consent, and come with controls of their own.
 */
export declare function mediumFor({ media }: Exercise, base?: string): Medium | undefined;
/** A small still picture of an exercise. Its name stands beside it, so it is decoration. */
export declare function thumb(host: SessionHost, exercise: Exercise, instead?: TemplateResult | typeof nothing): TemplateResult | typeof nothing;
