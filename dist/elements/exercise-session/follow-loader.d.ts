import type * as Module from './follow.js';
import type * as StartMore from './start-more.js';
/** Brings what runs a session, once; a failure may be tried again. */
export declare class FollowLoader {
    #private;
    private readonly changed;
    /** It was wanted and could not be loaded. */
    failed: boolean;
    /** What can be changed before the start. */
    more?: typeof StartMore;
    /** @param changed hears that it failed, or that `more` is there */
    constructor(changed: () => void);
    /** What runs a session; undefined when it cannot be loaded. */
    load(): Promise<typeof Module | undefined>;
}
