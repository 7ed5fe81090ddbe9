import type { Chapter } from '../../data/video-chapters.js';
import type { VideoHost } from './video-host.js';
/** The words of the step that is shown. All of them lie in one place, so that nothing jumps when another one comes. */
export declare function stepTexts(host: VideoHost, chapters: readonly Chapter[], step?: number): unknown;
