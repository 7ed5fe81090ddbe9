import { type TemplateResult } from 'lit';
import type { Medium } from '../../data/library-types.js';
import { type EmbedPlan } from '../../data/video-embed.js';
import type { Screen } from './screen.js';
import type { VideoHost } from './video-host.js';
/** Asks before anything is asked of a service: what the click does, in one honest sentence, and the way round it. */
export declare class Consent {
    private readonly host;
    private readonly plan;
    private readonly agreedTo;
    constructor(host: VideoHost, plan: EmbedPlan, agreedTo: (frame: () => Screen) => void);
    /** The visitor agreed before: to the site, or to us. */
    get given(): boolean;
    /** Not even a picture is asked of a service before the visitor wants its film. */
    allows(poster: string): boolean;
    view(): TemplateResult;
    /** The visitor wants it: the site may still say no. */
    readonly accept: () => Promise<void>;
}
/**
 * Waits for the words, so that nobody sees another language for a moment. Undefined when the service is unknown, or the
 * film has no proper id.
 */
export declare function createConsent(host: VideoHost, embed: NonNullable<Medium['embed']>, agreedTo: (frame: () => Screen) => void): Promise<Consent | undefined>;
