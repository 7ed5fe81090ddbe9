import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { BlockItem, Protocol } from '../../data/library-types.js';
import { itemsOf, sheetOfProgram, sheetOfProtocol, type Sheet, type SheetSession } from '../../data/program-sheet.js';
import {
  ExerciseProgramChangeEvent,
  ExerciseProgramPrintEvent,
  ExerciseProgramStartEvent,
} from '../../events/program.js';
import { Announcer } from '../../internal/announcer.js';
import { keepKeys } from '../../internal/keep-keys.js';
import { LibraryElement } from '../../internal/library-element.js';
import { awaitMessages, type OwnWords } from '../../internal/messages.js';
import { isPrintCopy } from '../../internal/print-copy.js';
import { setState } from '../../internal/states.js';
import { amounts } from '../../locales/en/amounts.js';
import { program } from '../../locales/en/program.js';
import { programStoreOf, type ProgramStore } from '../../store/program-store.js';
import { baseStyles } from '../../styles/base.styles.js';
import { programStyles } from './exercise-program.styles.js';
import { lineStyles } from './line.styles.js';
import { contentView } from './content-view.js';
import { OwnProgram } from './own-program.js';
import type { ProgramView } from './program-view.js';
import { SharedProgram } from './shared-program.js';
import type { ToolHost } from './tool.js';
import { Tools } from './tools.js';

/**
 * A programme: a protocol of the library (`protocol="id"`) with its stages and sessions, or, without one, the visitor's
 * own: exercises with amounts, order and notes, collected here or by your own buttons through `add()`. Both can be
 * started, printed, shared by link and code, and put into a calendar; days on which it was done are ticked off. All of it
 * stays on the page, or on the device when the visitor asks for that; nothing is sent.
 *
 * @summary A protocol of the library or the visitor's own programme: do it, print it, take it along.
 * @tagname exercise-program
 * @status stable
 * @since 0.1.0
 *
 * @slot empty - Shown instead of the sentence when the visitor's own programme is empty.
 * @slot after - At the end, for example how to make an appointment.
 *
 * @fires exercise-program-start - The visitor wants to exercise; cancel it to follow the exercises in your own way.
 * @fires exercise-program-change - The visitor changed their own programme; says only how many exercises it has.
 * @fires exercise-program-print - The visitor asked for a printout; cancel it to print in your own way.
 *
 * @dependency exercise-figure - Draws the exercises that have a drawing; loaded then.
 *
 * @csspart base - The outer box.
 * @csspart notice - A programme that came by link or file, or what is wrong with it.
 * @csspart title - The name of the programme.
 * @csspart anchor - The habit it is tied to.
 * @csspart stage - A stage of a protocol.
 * @csspart stage-title - The name of a stage.
 * @csspart advance - When to go on to the next stage.
 * @csspart session - What is done in one go.
 * @csspart session-title - The name of a session.
 * @csspart block - Exercises that belong together.
 * @csspart line - One exercise.
 * @csspart name - The name of an exercise.
 * @csspart dose - How much of it.
 * @csspart note - A note.
 * @csspart actions - The row of buttons.
 * @csspart tool - What opens below the buttons, and to compose a programme.
 * @csspart done - On which days it was done.
 * @csspart keep - Where the programme is kept.
 * @csspart session-dialog - The dialog of a session.
 * @csspart paper - The programme on paper.
 *
 * @cssstate loading - The library is on its way.
 * @cssstate empty - There is nothing in the programme.
 */
export class ExerciseProgram extends LibraryElement {
  static override styles = [...baseStyles, programStyles, lineStyles];
  static override properties = {
    protocol: {},
    programs: { attribute: false },
  };
  protected static override words: OwnWords = { group: 'program', en: { ...program, ...amounts } };

  /** Id of a protocol of the library; the visitor's own programme when left out. */
  protocol?: string;

  /** Where the visitor's own programme is; one for all elements of a library on this page when left out. */
  programs?: ProgramStore;

  /** Brings `<exercise-figure>` when an exercise has a drawing; set where the tag is defined. @internal */
  static loadFigure?: () => Promise<unknown>;

  /** Brings `<exercise-session>`, which follows the exercises; set where the tag is defined. @internal */
  static loadSession?: () => Promise<unknown>;

  /** Draws the programme on paper instead; set on the copy that is printed. @internal */
  paper?: (view: ProgramView) => unknown;

  readonly #internals = this.attachInternals();
  readonly #announcer = new Announcer(() => this.requestUpdate());
  readonly #shared: SharedProgram = new SharedProgram(this, () => this.protocol === undefined && !isPrintCopy(this));
  #session?: HTMLElement | undefined;
  #toldGone?: string;
  #followed?: ProgramStore;
  #unfollow?: () => void;

  /** What the tools know of this element: read anew each time. */
  readonly #host = ((element: ExerciseProgram): ToolHost => ({
    element,
    get view() {
      return element.#view;
    },
    get sheet() {
      return element.#sheet ?? { stages: [] };
    },
    get program() {
      return element.#which.startsWith('protocol:')
        ? undefined
        : (element.#shared.shown?.program ?? element.#store.snapshot.program);
    },
    get programs() {
      return element.#store;
    },
    get which() {
      return element.#which;
    },
    say: (message) => element.#announcer.say(message),
    requestUpdate: () => element.requestUpdate(),
    close: () => void element.#tools.toggle(element.#tools.open!),
  }))(this);
  readonly #tools: Tools = new Tools(this.#host, () => {
    this.#shared.problem = 'program.toolFailed';
    this.requestUpdate();
  });
  readonly #own = new OwnProgram(this.#host, this.#tools);

  /**
   * Adds an exercise at the end of the visitor's own programme, also when this element shows a protocol. False when the
   * programme is full.
   * @param exercise id of an exercise
   */
  add(exercise: string): boolean {
    return this.#store.add(this.current?.get(exercise)?.id ?? exercise);
  }

  /** Asks for a printout: shows what can be chosen for it. */
  print(): void {
    if (this.dispatchEvent(new ExerciseProgramPrintEvent())) void this.#tools.toggle('print');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.defaultView?.addEventListener('storage', this.#refresh);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.defaultView?.removeEventListener('storage', this.#refresh);
    this.#announcer.stop();
    this.#unfollow?.();
    this.#followed = undefined;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepKeys(root);
    return root;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const wait = this.#tools.words && awaitMessages(this.language, this.#tools.words);
    return wait ? wait.then(() => this.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const store = this.#store;
    if (store === this.#followed || !this.isConnected) return;
    this.#unfollow?.();
    this.#followed = store;
    let { program: before } = store.snapshot;
    this.#unfollow = store.subscribe(() => {
      const { program: now } = store.snapshot;
      if (now !== before && !this.#which.startsWith('protocol:'))
        this.dispatchEvent(new ExerciseProgramChangeEvent(now.items.length));
      before = now;
      this.requestUpdate();
    });
  }

  get #store(): ProgramStore {
    return this.programs ?? programStoreOf(this.snapshot.header?.library.id ?? '');
  }

  get #which(): string {
    return this.protocol !== undefined ? `protocol:${this.protocol}` : this.#shared.shown ? 'shared' : 'own';
  }

  get #protocol(): Protocol | undefined {
    const { protocols } = this.snapshot.header ?? {};
    return Array.isArray(protocols)
      ? (protocols as readonly Protocol[]).find((one) => one?.id === this.protocol)
      : undefined;
  }

  /** What is shown; undefined as long as it is not there. */
  get #sheet(): Sheet | undefined {
    const get = (id: string) => this.current?.get(id);
    if (this.protocol === undefined)
      return sheetOfProgram(this.#shared.shown?.program ?? this.#store.snapshot.program, get);
    const protocol = this.#protocol;
    return protocol && sheetOfProtocol(protocol, get);
  }

  get #view(): ProgramView {
    const { header, base = this.baseURI } = this.snapshot;
    return {
      language: this.language,
      header,
      base,
      store: this.current,
      level: this.headingLevel,
      found: this.found.bind(this),
      t: this.t.bind(this),
      number: this.number.bind(this),
      start: (session) => void this.#start(session),
    };
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    if (this.paper) return html`<div class="base paper-base" part="base">${this.paper(view)}</div>`;
    const { state, complete } = this.snapshot;
    const waits = !!this.current && state !== 'error' && !complete;
    const sheet = waits ? undefined : this.#sheet;
    const items = sheet?.stages.some(({ sessions }) =>
      sessions.some(({ blocks }) => blocks.some(({ lines }) => lines.length)),
    );
    setState(this.#internals, ['loading', 'empty'], waits ? 'loading' : items ? '' : 'empty');
    return html`<div class="base" part="base">
      ${
        sheet && state !== 'error'
          ? contentView(view, sheet, {
              host: this.#host,
              tools: this.#tools,
              own: this.#own,
              shared: this.#shared,
              print: () => this.print(),
            })
          : html`<p class="message" role="status">${this.t(this.#absence(waits))}</p>`
      }
      <slot name="after"></slot>
      ${this.#announcer.render()} ${this.#dialog()}
    </div>`;
  }

  #absence(waits: boolean) {
    if (waits) return 'program.loading';
    return this.snapshot.state === 'error' ? 'program.libraryGone' : 'program.gone';
  }

  protected override updated(): void {
    if (this.renderRoot.querySelector('exercise-figure')) void ExerciseProgram.loadFigure?.();
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    this.#own.updated();
    const { complete, state, header } = this.snapshot;
    if (
      this.protocol === undefined ||
      !complete ||
      state === 'error' ||
      this.#protocol ||
      this.#toldGone === this.protocol
    )
      return;
    this.#toldGone = this.protocol;
    const known = (header?.protocols ?? []).map(({ id }) => id).join(', ') || 'none';
    console.warn(`<exercise-program> There is no protocol "${this.protocol}" in the library file. It has: ${known}.`);
  }

  async #start(session: SheetSession): Promise<void> {
    const items = itemsOf(session);
    if (!items.length || !this.dispatchEvent(new ExerciseProgramStartEvent(items))) return;
    await ExerciseProgram.loadSession?.();
    if (customElements.get('exercise-session')) {
      const element = this.ownerDocument.createElement('exercise-session') as HTMLElement & {
        items?: readonly BlockItem[];
      };
      this.#session = Object.assign(element, { items, store: this.current });
      this.requestUpdate();
    } else this.current?.open(items[0].exercise);
  }

  #dialog(): unknown {
    if (!this.#session) return nothing;
    const close = () => this.renderRoot.querySelector('dialog')?.close();
    const closed = () => {
      this.#session = undefined;
      this.requestUpdate();
    };
    return html`<dialog part="session-dialog" aria-label=${this.t('program.session')} @close=${closed}>
      <button class="button" type="button" @click=${close}>${this.t('program.close')}</button>
      ${this.#session}
    </dialog>`;
  }

  readonly #refresh = (): void => this.#store.refresh();
}

declare global {
  interface HTMLElementTagNameMap {
    'exercise-program': ExerciseProgram;
  }
}
