import type { LitElement } from 'lit';
import { adoptLate } from '../../internal/adopt-late.js';
import type { ExerciseElement } from '../../internal/exercise-element.js';
import type { ContentState } from './content-view.js';
import type { DetailView } from './detail-view.js';
import type * as More from './more-view.js';
import type * as Paper from './paper.js';

/** What is seen first has the network to itself for so long, in milliseconds. */
const REST_MS = 150;

/** Once it is fetched, for every exercise. */
let more: typeof More | undefined;
let paper: typeof Paper | undefined;

/** For a server, which draws all of an exercise at once. */
export const bringMore = (module: typeof More): unknown => (more = module);

/** What stands further down, and what hands an exercise on; fetched a moment after the rest is seen. */
export class FurtherDown {
  #timer?: ReturnType<typeof setTimeout>;
  #printCopy?: Paper.PrintCopy;

  /**
   * @param copy a copy to print, not yet drawn; undefined when the page is printed as it is
   * @param draw draws a copy at once
   */
  constructor(
    private readonly host: ExerciseElement,
    private readonly copy: () => LitElement | undefined,
    private readonly draw: (copy: LitElement) => void,
  ) {}

  /**
   * What belongs into the view as far as it is here.
   * @param own the exercise is not the one that is open in a library
   * @param served what a server drew is taken over; there, nobody trains
   */
  views(view: DetailView, own: boolean, served: boolean): Pick<ContentState, 'train' | 'amount' | 'phases' | 'more'> {
    return {
      train: served ? undefined : more?.train(view),
      amount: more?.amount(view),
      phases: more?.phases(view),
      more: more?.moreView(view, own),
    };
  }

  /** A promise while its words are on their way; and it itself, where a server has drawn it. */
  waits(language: string, served: boolean): Promise<unknown> | undefined {
    return served && !more ? this.#fetch().then(() => more?.awaitWords(language)) : more?.awaitWords(language);
  }

  /** From here on, before anything is drawn, the browser's own way to print prints the exercise alone. */
  async listen(): Promise<void> {
    const { host } = this;
    paper ??= await import('./paper.js').catch(() => undefined);
    if (!paper || !host.isConnected) return;
    adoptLate(host, paper.printStyles);
    this.#printCopy ??= new paper.PrintCopy(this.copy, this.draw);
    this.#printCopy.listen();
  }

  /** An exercise is seen: the rest may follow. */
  follow(): void {
    clearTimeout(this.#timer);
    if (more) this.#begin(more);
    else this.#timer = setTimeout(() => void this.load(), REST_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#printCopy?.stop();
  }

  /** Fetches it and draws it, its words included. Without it, as without a network, everything else stays as it is. */
  async load(): Promise<typeof More | undefined> {
    const { host } = this;
    await this.#fetch();
    host.requestUpdate();
    await host.updateComplete;
    return more;
  }

  async #fetch(): Promise<void> {
    more ??= await import('./more-view.js').catch(() => undefined);
    if (more) this.#begin(more);
  }

  #begin({ lateStyles }: typeof More): void {
    for (const styles of lateStyles) adoptLate(this.host, styles);
  }

  /** Prints a copy; the page as it is when what can do that does not come. */
  async print(copy: LitElement | undefined): Promise<void> {
    await Promise.all([this.load(), this.listen()]);
    this.#printCopy?.show(copy);
    // Its pictures are in the cache already; a frame lets them be drawn.
    requestAnimationFrame(() => window.print());
  }
}
