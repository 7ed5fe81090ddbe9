import { adoptLate } from '../../internal/adopt-late.js';
import { awaitMessages, type OwnWords } from '../../internal/messages.js';
import type { More, Tool, ToolHost, ToolModule, ToolName } from './tool.js';

type Loaders = { readonly [Name in ToolName]: () => Promise<ToolModule> } & {
  readonly more: () => Promise<ToolModule<More>>;
};
type Made<Name extends keyof Loaders> = Name extends 'more' ? More : Tool;

const LOADERS: Loaders = {
  compose: () => import('./compose-tool.js'),
  share: () => import('./share-tool.js'),
  calendar: () => import('./calendar-tool.js'),
  print: () => import('./print-tool.js'),
  more: () => import('./program-more.js'),
};

/** So long after the programme is seen there is nothing else to do, where a browser does not tell (Safari). */
const IDLE_MS = 2000;

/** Fetches parts of a programme when they are first wanted, and knows which tool is open. */
export class Tools {
  readonly #made = new Map<keyof Loaders, Tool | More>();
  /** The words that came with what was fetched. */
  readonly words: OwnWords[] = [];
  /** The tool that is open. */
  open?: ToolName | undefined;
  #warm = false;
  /** Whether something could not be fetched. */
  failed = false;

  constructor(private readonly host: ToolHost) {}

  /** A part that is there already. */
  get<Name extends keyof Loaders>(name: Name): Made<Name> | undefined {
    return this.#made.get(name) as Made<Name> | undefined;
  }

  /** Fetches the rest while there is nothing else to do: then all of it works without a connection. */
  warm(): void {
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    if (this.#warm || connection?.saveData) return;
    this.#warm = true;
    const fetchAll = () => {
      for (const load of Object.values(LOADERS))
        void load().then(
          ({ words }) => awaitMessages(this.host.view.language, words),
          () => undefined,
        );
    };
    if ('requestIdleCallback' in globalThis) requestIdleCallback(fetchAll);
    else setTimeout(fetchAll, IDLE_MS);
  }

  /** Opens a tool, or closes the one that is open. */
  async toggle(name: ToolName): Promise<void> {
    this.open = this.open === name ? undefined : name;
    this.host.requestUpdate();
    if (this.open && !(await this.load(name)) && this.open === name) this.open = undefined;
    this.host.requestUpdate();
  }

  /** Fetches a part; undefined when that does not work. */
  async load<Name extends keyof Loaders>(name: Name): Promise<Made<Name> | undefined> {
    const known = this.get(name);
    if (known) return known;
    const { host } = this;
    try {
      const { words, styles, make } = await LOADERS[name]();
      await awaitMessages(host.view.language, words);
      if (!this.#made.has(name)) {
        this.words.push(words);
        for (const sheet of styles) adoptLate(host.element, sheet);
        this.#made.set(name, make(host, this));
      }
      // Nobody sees their own programme for a moment when they come for a shared one.
      await this.get('more')?.shared.ready;
      this.failed = false;
    } catch (error) {
      console.warn('<exercise-program>', error);
      this.failed = true;
    }
    host.requestUpdate();
    return this.get(name);
  }
}
