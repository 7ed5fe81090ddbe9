import { html, nothing, type TemplateResult } from 'lit';
import { pictureOf } from '../../data/media.js';
import { safeUrl } from '../../data/safe-url.js';
import type { Medium } from '../../data/library-types.js';
import { planVideo, trustsHls, type VideoPlan } from '../../data/video-source.js';
import { ExerciseVideoErrorEvent } from '../../events.js';
import type { OwnWords } from '../../internal/messages.js';
import { player } from '../../locales/en/player.js';
import type { Consent } from './consent.js';
import { noticeView, type Notice } from './notice.js';
import { Player } from './player.js';
import { barView, surfaceView } from './player-view.js';
import { ownScreen, type Screen } from './screen.js';
import { playerStyles } from './player.styles.js';
import { seekStyles } from './seek-bar.styles.js';
import { paintSeekBar, seekView } from './seek-bar.js';
import { stepTexts } from './step-texts.js';
import type { Film, VideoHost, VideoShow } from './video-host.js';

export const showStyles = [seekStyles, playerStyles];
export const showWords: OwnWords = { group: 'watch', en: player };

/** One element answers for all what this browser can play. */
let probe: HTMLVideoElement | undefined;
const canPlay = (type: string) => (probe ??= document.createElement('video')).canPlayType(type);

/** What a visitor sees of a film that is nearly on the screen: the player, or a question, or why there is neither. */
export class Show implements VideoShow {
  control?: Player;
  #plan: VideoPlan;
  readonly #poster?: string;
  #consent?: Consent;

  constructor(
    private readonly host: VideoHost,
    private readonly film: Film,
  ) {
    const { medium, base } = film;
    this.#poster = safeUrl(host.poster, host.baseURI) ?? (medium && pictureOf(medium, base)?.src);
    const { loadHls } = host.constructor as { loadHls?: () => Promise<unknown> };
    const nativeHls = trustsHls(globalThis, canPlay);
    this.#plan = planVideo(medium, { canPlay, nativeHls, hlsLibrary: !!loadHls, base });
    if (this.#plan.kind === 'unsupported') this.#refuse();
    else if (this.#plan.kind === 'embed') void this.#ask(this.#plan.embed);
    else if (this.#plan.kind !== 'empty') this.#open(ownScreen(host, this.#plan, loadHls));
  }

  get begun(): boolean {
    const { control } = this;
    return !!control?.begun && !control.snapshot.error;
  }
  get busy(): boolean {
    return this.control?.busy ?? false;
  }
  get stageless(): boolean {
    return this.#plan.kind === 'empty';
  }
  get barless(): boolean {
    return !this.control || !!this.control.screen.silent;
  }
  get playLabel(): string | undefined {
    return this.control?.playLabel;
  }

  get states(): readonly string[] {
    const { snapshot, mirrored } = this.control ?? {};
    return Object.entries({
      loading: snapshot?.waiting,
      playing: snapshot?.playing,
      mirrored,
      empty: this.stageless,
      error: this.#plan.kind === 'unsupported' || snapshot?.error,
    }).flatMap(([state, on]) => (on ? state : []));
  }

  poster(): unknown {
    const embed = this.#plan.kind === 'embed';
    const shown = this.#poster && (!embed || this.#consent?.allows(this.#poster));
    return shown ? html`<img part="poster" src=${this.#poster} alt="" decoding="async" />` : nothing;
  }

  surface(): unknown {
    return this.control && surfaceView(this.control);
  }

  above(): unknown {
    const { control } = this;
    return control && [stepTexts(this.host, control.chapters, control.chapter?.step), seekView(control)];
  }

  controls(): TemplateResult | undefined {
    return this.control && barView(this.control);
  }

  below(): unknown {
    const { control } = this;
    return [
      control ? nothing : this.#consent?.view(),
      noticeView(this.host, this.#notice, this.stageless),
      control?.extras?.view(),
    ];
  }

  drawn(): void {
    if (this.control) paintSeekBar(this.control);
  }

  touched(): void {
    void this.control?.fetchExtras();
  }

  play(): void {
    if (this.control) this.control.play();
    else if (this.#consent?.given) void this.#consent.accept();
  }

  toggle(): void {
    this.control?.toggle();
  }

  key(event: KeyboardEvent): void {
    const { control } = this;
    const target = event.composedPath()[0];
    if (control?.extras) control.extras.key(event);
    // Pressed before it was known what keys do: pressed again when it is.
    else void control?.withExtras(() => target.dispatchEvent(new KeyboardEvent(event.type, event)));
  }

  dispose(): void {
    this.control?.dispose();
    this.#consent = undefined;
  }

  get #notice(): Notice | undefined {
    const { host, control } = this;
    const plan = this.#plan;
    const href = 'href' in plan ? plan.href : undefined;
    if (plan.kind === 'empty') return { sentence: host.t('player.empty') };
    if (plan.kind === 'unsupported') return { sentence: host.t('player.unsupported'), href };
    const problem = control?.problem;
    return control && problem && { sentence: host.t(problem), href, retry: () => control.store.retry() };
  }

  #open(screen: Screen): void {
    this.control = new Player(this.host, this.film, screen);
  }

  async #ask(embed: NonNullable<Medium['embed']>): Promise<void> {
    const { createConsent } = await import('./consent.js');
    this.#consent = await createConsent(this.host, embed, (frame) => this.#openFrame(frame));
    if (!this.#consent) this.#refuse();
    this.host.requestUpdate();
  }

  /** The visitor agreed: now the service is asked, for its player and nothing else. */
  #openFrame(frame: () => Screen): void {
    const { host } = this;
    // Meanwhile it was opened already, or let go of.
    if (this.control || !this.#consent) return;
    this.#open(frame());
    this.play();
    host.requestUpdate();
    void host.updateComplete.then(() => host.focus());
  }

  #refuse(): void {
    const href = safeUrl(this.film.medium?.source, this.film.base);
    if (this.#plan.kind !== 'unsupported') this.#plan = { kind: 'unsupported', href };
    this.host.dispatchEvent(new ExerciseVideoErrorEvent('unsupported'));
  }
}
