import type { ReactiveController } from 'lit';
import type { Program } from '../../data/program.js';
import { readProgramFile, type DoneDays } from '../../data/program-file.js';
import { codeIn } from '../../data/program-key.js';
import type { Messages } from '../../locales/messages.js';

interface Host {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  readonly ownerDocument: Document;
}

/** A programme that came by link or file, and is shown beside the visitor's own. */
export interface Shared {
  readonly from: 'link' | 'file';
  readonly program: Program;
  readonly done?: DoneDays;
}

const upper = (problem: 'damaged' | 'newer') => (problem === 'newer' ? 'Newer' : 'Damaged');

/** Watches the address for a shared programme, and takes files in. A later one wins. */
export class SharedProgram implements ReactiveController {
  shown?: Shared | undefined;
  /** Why there is none, although there should be. */
  problem?: keyof Messages | undefined;
  #connection?: AbortController;
  #code?: string | undefined;

  /**
   * @param wanted whether the element shows shared programmes at all
   * @param stored hears that another window changed what is kept on the device
   */
  constructor(
    private readonly host: Host,
    private readonly wanted: () => boolean,
    private readonly stored: () => void,
  ) {
    host.addController(this);
  }

  get #page(): Window | null {
    return this.host.ownerDocument.defaultView;
  }

  hostConnected(): void {
    const { signal } = (this.#connection = new AbortController());
    this.#page?.addEventListener('hashchange', () => void this.#read(), { signal });
    this.#page?.addEventListener('storage', this.stored, { signal });
    void this.#read();
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }

  /** Takes the programme out of the address and shows the visitor's own again. */
  async leave(): Promise<void> {
    this.shown = this.problem = this.#code = undefined;
    this.host.requestUpdate();
    const page = this.#page;
    if (!page || !codeIn(page.location.hash)) return;
    const { withoutCode } = await import('../../data/program-link.js');
    const { pathname, search, hash } = page.location;
    page.history.replaceState(page.history.state, '', pathname + search + withoutCode(hash));
  }

  /** Shows the programme of a file that the visitor chose. */
  async open(file: Blob): Promise<void> {
    // A file of another kind may be of any size.
    const found = readProgramFile(file.size < 1e6 ? await file.text() : '');
    if (typeof found === 'string') this.problem = `programMore.file${upper(found)}`;
    else {
      this.problem = undefined;
      this.shown = { from: 'file', ...found };
    }
    this.host.requestUpdate();
  }

  async #read(): Promise<void> {
    const code = this.wanted() ? codeIn(this.#page?.location.hash ?? '') : undefined;
    if (code === this.#code) return;
    this.#code = code;
    if (code === undefined) return;
    const { decodeProgram } = await import('../../data/program-link.js');
    const found = await decodeProgram(code);
    if (code !== this.#code) return;
    if (typeof found === 'string') {
      this.problem = `programMore.link${upper(found)}`;
      this.shown = undefined;
    } else {
      this.problem = undefined;
      this.shown = { from: 'link', program: found };
    }
    this.host.requestUpdate();
  }
}
