import { type TemplateResult } from 'lit';
import type { VideoHost } from './video-host.js';
/** What went wrong, in one sentence, and what can be done about it. */
export interface Notice {
    readonly sentence: string;
    readonly href?: string;
    readonly retry?: () => void;
}
/** Instead of a film. What the author wrote inside the tag is the way out, or else a plain link to the film. */
export declare const noticeView: (host: VideoHost, found: Notice | undefined, empty: boolean) => TemplateResult;
