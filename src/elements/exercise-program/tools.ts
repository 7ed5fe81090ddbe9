import { adoptLate } from '../../internal/adopt-late.js';
import { awaitMessages, type OwnWords } from '../../internal/messages.js';
import type { Tool, ToolHost, ToolModule, ToolName } from './tool.js';

const LOADERS: Readonly<Record<ToolName, () => Promise<ToolModule>>> = {
  compose: () => import('./compose-tool.js'),
  share: () => import('./share-tool.js'),
  calendar: () => import('./calendar-tool.js'),
  print: () => import('./print-tool.js'),
};

/** Fetches the tools of a programme when they are first wanted, and knows which is open. */
export class Tools {
  readonly #made = new Map<ToolName, Tool>();
  /** The words of the tools, once they are needed. */
  words?: OwnWords;
  /** The tool that is open. */
  open?: ToolName | undefined;

  /** @param failed called when a tool cannot be fetched */
  constructor(
    private readonly host: ToolHost,
    private readonly failed: () => void,
  ) {}

  /** A tool that is there already. */
  get(name: ToolName): Tool | undefined {
    return this.#made.get(name);
  }

  /** Opens a tool, or closes the one that is open. */
  async toggle(name: ToolName): Promise<void> {
    this.open = this.open === name ? undefined : name;
    this.host.requestUpdate();
    if (this.open && !(await this.load(name)) && this.open === name) this.open = undefined;
    this.host.requestUpdate();
  }

  /** Fetches a tool; undefined when that does not work. */
  async load(name: ToolName): Promise<Tool | undefined> {
    const known = this.#made.get(name);
    if (known) return known;
    const { element, view } = this.host;
    try {
      const [module, { programTools }] = await Promise.all([
        LOADERS[name](),
        import('../../locales/en/program-tools.js'),
      ]);
      this.words = { group: 'programTools', en: programTools };
      await awaitMessages(view.language, this.words);
      for (const styles of module.styles) adoptLate(element, styles);
      const tool = this.#made.get(name) ?? (await module.make(this.host));
      this.#made.set(name, tool);
      return tool;
    } catch (error) {
      console.warn('<exercise-program>', error);
      this.failed();
      return undefined;
    }
  }
}
