import type * as Module from './follow.js';
import type * as StartMore from './start-more.js';

/** Brings what runs a session, once; a failure may be tried again. */
export class FollowLoader {
  /** It was wanted and could not be loaded. */
  failed = false;
  /** What can be changed before the start. */
  more?: typeof StartMore;
  #loading?: Promise<typeof Module | undefined>;

  /** @param changed hears that it failed, or that `more` is there */
  constructor(private readonly changed: () => void) {}

  /** What runs a session; undefined when it cannot be loaded. */
  load(): Promise<typeof Module | undefined> {
    this.#loading ??= Promise.all([import('./follow.js'), import('./start-more.js')]).then(
      async ([module, more]) => {
        this.more = more;
        this.failed = false;
        this.changed();
        await module.loadRest();
        return module;
      },
      () => {
        this.failed = true;
        this.#loading = undefined;
        this.changed();
        return undefined;
      },
    );
    return this.#loading;
  }
}
