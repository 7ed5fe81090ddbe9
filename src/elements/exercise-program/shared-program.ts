import type { ReactiveController } from 'lit';
import type { Program } from '../../data/program.js';
import { readProgramFile, type DoneDays } from '../../data/program-file.js';
import { codeIn } from '../../data/program-key.js';
import type { Messages } from '../../locales/messages.js';
import type { ToolHost } from './tool.js';

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
  /** Settles once the address was read. */
  ready?: Promise<void>;
  #connection?: AbortController;
  #code?: string | undefined;

  constructor(private readonly host: ToolHost) {
    host.element.addController(this);
  }

  get #page(): Window | null {
    return this.host.element.ownerDocument.defaultView;
  }

  hostConnected(): void {
    const { signal } = (this.#connection = new AbortController());
    this.#page?.addEventListener('hashchange', () => void this.#read(), { signal });
    this.ready = this.#read();
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
    this.#show('file', readProgramFile(file.size < 1e6 ? await file.text() : ''));
  }

  async #read(): Promise<void> {
    // Who shows a protocol has nothing to do with it.
    const wanted = !this.host.which.startsWith('protocol:');
    const code = wanted ? codeIn(this.#page?.location.hash ?? '') : undefined;
    if (code === this.#code) return;
    this.#code = code;
    if (code === undefined) return;
    const { decodeProgram } = await import('../../data/program-link.js');
    const found = await decodeProgram(code);
    if (code === this.#code) this.#show('link', typeof found === 'string' ? found : { program: found });
  }

  #show(from: Shared['from'], found: Omit<Shared, 'from'> | 'damaged' | 'newer'): void {
    const fails = typeof found === 'string';
    this.problem = fails ? `programMore.${from}${upper(found)}` : undefined;
    if (!fails) this.shown = { from, ...found };
    // A file that cannot be read leaves what stands there; a link is asked for instead of it.
    else if (from === 'link') this.shown = undefined;
    this.host.requestUpdate();
  }
}
