import { chapterAt, chaptersOf, type Chapter } from '../../data/video-chapters.js';
import {
  ExerciseVideoEndEvent,
  ExerciseVideoErrorEvent,
  ExerciseVideoPauseEvent,
  ExerciseVideoPlayEvent,
  ExerciseVideoStepEvent,
} from '../../events.js';
import type { Messages } from '../../locales/messages.js';
import type { PlayerSnapshot } from '../../store/player-snapshot.js';
import { PlayerStore } from '../../store/player-store.js';
import type { Extras } from './extras.js';
import type { Screen } from './screen.js';
import type { Film, VideoControl, VideoHost } from './video-host.js';

const after = (ms: number, then: () => void) => {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
};

/** A film that plays, and what can be done with it. */
export class Player implements VideoControl {
  readonly store: PlayerStore;
  chapters: readonly Chapter[] = [];
  begun = false;
  /** What is rarely needed, once it is there. */
  extras?: Extras;
  /** Whether the further controls are open. */
  more = false;
  readonly #connection = new AbortController();
  readonly signal = this.#connection.signal;
  #problem?: keyof Messages;
  #before: PlayerSnapshot;

  constructor(
    readonly host: VideoHost,
    readonly film: Film,
    readonly screen: Screen,
  ) {
    const { media, files, open } = screen;
    this.store = new PlayerStore(media, {
      files,
      open,
      duration: film.medium?.durationSeconds,
      repeat: host.loop,
      rate: host.rate,
      countFrom: () => host.countIn,
      after,
    });
    this.#before = this.snapshot;
    this.store.subscribe((snapshot) => this.#changed(snapshot));
    this.#rechapter();
    if (host.currentStep) this.goTo(host.currentStep);
    // The text of the film stands there from the start.
    if (film.medium?.transcript || host.querySelector('[slot=transcript]')) void this.fetchExtras();
  }

  get snapshot(): PlayerSnapshot {
    return this.store.snapshot;
  }
  get busy(): boolean {
    return this.snapshot.playing || this.snapshot.count > 0;
  }
  get playLabel(): string {
    return this.host.t(this.busy ? 'player.pause' : 'player.play');
  }
  get chapter(): Chapter | undefined {
    return chapterAt(this.chapters, this.snapshot.time);
  }
  /** Films with writing in them, and those of services, are not mirrored. */
  get mirrorable(): boolean {
    return !!this.screen.video && this.film.medium?.mirrorable !== false;
  }
  get mirrored(): boolean {
    return this.mirrorable && this.host.mirrored;
  }

  /** What visitors should know. */
  get problem(): keyof Messages | undefined {
    const { error, slow } = this.snapshot;
    if (error) return error.reason === 'network' ? 'player.network' : 'player.format';
    return slow ? 'player.slow' : undefined;
  }

  play(): void {
    this.begun = true;
    this.store.play();
    void this.fetchExtras();
  }
  toggle(): void {
    if (this.busy) this.store.pause();
    else this.play();
  }

  goTo(step: number): void {
    const chapter = this.chapters.find((each) => each.step === step);
    if (!chapter) return;
    this.store.seek(chapter.from);
    // A part that is repeated would pull the film back at once.
    this.store.setPart();
  }

  repeatStep(): void {
    if (this.chapter) this.store.setPart(this.chapter);
  }

  /** Does something with what is rarely needed, as soon as that is there. */
  async withExtras(act: (extras: Extras) => void): Promise<void> {
    await this.fetchExtras();
    if (this.extras) act(this.extras);
    this.update();
  }

  say(key: keyof Messages, values?: Readonly<Record<string, string | number>>): void {
    this.host.say(this.host.t(key, values));
  }
  update(): void {
    this.host.requestUpdate();
  }

  /** They come when somebody touches the player; without them it plays all the same. */
  async fetchExtras(): Promise<void> {
    if (this.extras) return;
    const late = await import('./extras.js').catch(() => undefined);
    const extras = await late?.createExtras(this);
    if (!extras || this.extras || this.signal.aborted) return;
    this.extras = extras;
    this.update();
  }

  dispose(): void {
    this.#connection.abort();
    this.store.dispose();
    this.screen.dispose();
  }

  #rechapter(): void {
    const { medium, exercise } = this.film;
    this.chapters = medium ? chaptersOf(medium, exercise?.steps, this.snapshot.duration || Infinity) : [];
  }

  #changed(now: PlayerSnapshot): void {
    const { host } = this;
    const before = this.#before;
    this.#before = now;
    if (now.duration !== before.duration) this.#rechapter();
    const { step = 0 } = this.chapter ?? {};
    if (this.begun && this.chapters.length && host.showsStep(step)) {
      host.dispatchEvent(new ExerciseVideoStepEvent(step));
    }
    if (now.error && now.error !== before.error) {
      host.dispatchEvent(new ExerciseVideoErrorEvent(now.error.reason, now.error.cause));
    } else if (now.playing !== before.playing) {
      const { ended } = this.screen.media;
      const Kind = now.playing ? ExerciseVideoPlayEvent : ended ? ExerciseVideoEndEvent : ExerciseVideoPauseEvent;
      host.dispatchEvent(new Kind(now.time));
    }
    if (now.count !== before.count && now.count) host.say(host.number(now.count));
    const { problem } = this;
    if (problem && problem !== this.#problem) this.say(problem);
    this.#problem = problem;
    this.update();
  }
}
