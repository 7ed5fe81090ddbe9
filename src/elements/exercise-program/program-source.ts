import type { Protocol } from '../../data/library-types.js';
import type { Program } from '../../data/program.js';
import { sheetOfProgram, sheetOfProtocol, type Sheet } from '../../data/program-sheet.js';
import type { LibrarySnapshot, LibraryStore } from '../../store/library-store.js';
import { programStoreOf, type ProgramStore } from '../../store/program-store.js';
import type { Shared } from './shared-program.js';

/** What an element was given and has found. */
interface Given {
  readonly protocol: string | undefined;
  readonly programs: ProgramStore | undefined;
  readonly current: LibraryStore | undefined;
  readonly snapshot: LibrarySnapshot;
}

/** Which programme an element shows: a protocol of the library, a shared one, or the visitor's own. */
export class ProgramSource {
  #followed?: ProgramStore | undefined;
  #unfollow?: () => void;

  /** @param shared a programme that came by link or file and is shown now */
  constructor(
    private readonly given: () => Given,
    private readonly shared: () => Shared | undefined,
  ) {}

  get programs(): ProgramStore {
    const { programs, snapshot } = this.given();
    return programs ?? programStoreOf(snapshot.header?.library.id ?? '');
  }

  /** `own`, `shared`, or `protocol:` with its id. */
  get which(): string {
    const { protocol } = this.given();
    return protocol !== undefined ? `protocol:${protocol}` : this.shared() ? 'shared' : 'own';
  }

  /** Undefined for a protocol. */
  get program(): Program | undefined {
    if (this.given().protocol !== undefined) return undefined;
    return this.shared()?.program ?? this.programs.snapshot.program;
  }

  /** Undefined when the library has no such protocol. */
  get sheet(): Sheet | undefined {
    const { program } = this;
    const get = (id: string) => this.given().current?.get(id);
    if (program) return sheetOfProgram(program, get);
    const { protocol: id } = this.given();
    const protocol = this.#protocols.find((one) => one?.id === id);
    return protocol && sheetOfProtocol(protocol, get);
  }

  /** Nobody may have looked this part of the file over yet. */
  get #protocols(): readonly Protocol[] {
    const { protocols } = this.given().snapshot.header ?? {};
    return Array.isArray(protocols) ? (protocols as readonly Protocol[]) : [];
  }

  /** Hears of every change from now on; `count` is given when the visitor's own programme became another. */
  follow(changed: (count?: number) => void): void {
    const { programs } = this;
    if (programs === this.#followed) return;
    this.stop();
    this.#followed = programs;
    let { program: before } = programs.snapshot;
    this.#unfollow = programs.subscribe(() => {
      const { program: now } = programs.snapshot;
      changed(now === before ? undefined : now.items.length);
      before = now;
    });
  }

  stop(): void {
    this.#unfollow?.();
    this.#followed = undefined;
  }
}
