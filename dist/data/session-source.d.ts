import type { Block, BlockItem, Exercise, LocalizedText } from './library-types.js';
import type { LibraryHeader } from './reader.js';
import type { SessionProblem } from './session-problem.js';
/** What can be followed: an exercise, a session of a protocol, or a selection; the first that is given counts. */
export interface SessionRequest {
    readonly items?: readonly BlockItem[];
    readonly protocol?: string;
    /** Id of the stage; the first one when left out. */
    readonly stage?: string;
    /** Id of the session within the stage; the first one when left out. */
    readonly session?: string;
    readonly exercise?: Exercise | string;
}
/** The blocks to follow, and what they are called. */
export interface SessionSource {
    /** The same for the same request: what a reload finds its place by. */
    readonly id: string;
    readonly title?: LocalizedText;
    /** Of the protocol, when there is one. */
    readonly program?: LocalizedText;
    readonly blocks: readonly Block[];
    readonly problems: readonly SessionProblem[];
}
/** Looks up what is to be followed. What is not there leaves the blocks empty and is named in `problems`. */
export declare function findSession(request: SessionRequest, header: LibraryHeader | undefined): SessionSource;
