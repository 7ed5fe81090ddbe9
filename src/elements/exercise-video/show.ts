import { html, nothing, type TemplateResult } from 'lit';
import { pictureOf } from '../../data/media.js';
import { safeUrl } from '../../data/safe-url.js';
import { isServiceAddress } from '../../data/video-embed.js';
import { planVideo, trustsHls, type VideoPlan } from '../../data/video-source.js';
import { ExerciseVideoErrorEvent } from '../../events.js';
import type { OwnWords } from '../../internal/messages.js';
import { player } from '../../locales/en/player.js';
import type { Consent } from './consent.js';
import { filmInHtml } from './html-film.js';
import { noticeView, type Notice } from './notice.js';
import { Player } from './player.js';
import { barView, surfaceView } from './player-view.js';
import { ownScreen, type Screen } from './screen.js';
import { paintSeekBar, seekView } from './seek-bar.js';
import { stepTexts } from './step-texts.js';
import type { Film, VideoHost, VideoShow } from './video-host.js';

export { showStyles } from './show.styles.js';
export const showWords: OwnWords = { group: 'player', en: player };

/** One element answers for all what this browser can play. */
let probe: HTMLVideoElement | undefined;
const canPlay = (type: string) => (probe ??= document.createElement('video')).canPlayType(type);

/** What a visitor sees of a film that is nearly on the screen: the player, or a question, or why there is neither. */
export class Show implements VideoShow {
  control?: Player;
  readonly #film: Film;
  readonly #plan: VideoPlan;
  readonly #poster?: string;
  #consent?: Consent;
  #gone = false;

  constructor(
    private readonly host: VideoHost,
    film: Film,
  ) {
    const { element } = host;
    const { base } = film;
    const medium = film.medium ?? filmInHtml(element, element.src);
    this.#film = { ...film, medium };
    const { loadHls } = element.constructor as { loadHls?: () => Promise<unknown> };
    const nativeHls = trustsHls(globalThis, canPlay);
    const plan = planVideo(medium, { canPlay, nativeHls, hlsLibrary: !!loadHls, base });
    const poster = safeUrl(element.poster, element.baseURI) ?? (medium && pictureOf(medium, base)?.src);
    // Not even a picture is asked of a service before the visitor wants its film.
    if (poster && !isServiceAddress(poster)) this.#poster = poster;
    this.#plan = plan;
    if (plan.kind === 'files' || plan.kind === 'hls') this.#open(ownScreen(element, plan, loadHls));
    if (plan.kind === 'unsupported') element.dispatchEvent(new ExerciseVideoErrorEvent('unsupported'));
    if (plan.kind !== 'embed') return;
    void import('./consent.js').then(async ({ createConsent }) => {
      this.#consent = await createConsent(host, plan, () => void this.#openFrame());
      element.requestUpdate();
    });
  }

  get begun(): boolean {
    return this.control?.begun ?? false;
  }
  get busy(): boolean {
    return this.control?.busy ?? false;
  }
  get stageless(): boolean {
    return this.#plan.kind === 'empty';
  }
  get barless(): boolean {
    return !this.control || this.control.silent;
  }
  get playLabel(): string | undefined {
    return this.control?.playLabel;
  }

  get states(): readonly string[] {
    const { snapshot, mirrored } = this.control ?? {};
    const found = [snapshot?.waiting && 'loading', snapshot?.playing && 'playing', mirrored && 'mirrored'];
    if (this.stageless) found.push('empty');
    else if (this.#plan.kind === 'unsupported' || snapshot?.error) found.push('error');
    return found.filter((state) => typeof state === 'string');
  }

  poster(): unknown {
    return this.#poster ? html`<img part="poster" src=${this.#poster} alt="" decoding="async" />` : nothing;
  }

  surface(): unknown {
    return this.control && surfaceView(this.control);
  }

  above(): unknown {
    const { control } = this;
    return control && html`${stepTexts(this.host, control.chapters, control.chapter?.step)} ${seekView(control)}`;
  }

  controls(): TemplateResult | undefined {
    return this.control && barView(this.control);
  }

  below(): unknown {
    return html`${this.#consent && !this.control ? this.#consent.view() : nothing}
    ${noticeView(this.host, this.#notice, this.stageless)} ${this.control?.extras?.view() ?? nothing}`;
  }

  drawn(): void {
    if (this.control) paintSeekBar(this.control);
  }

  touched(): void {
    void this.control?.fetchExtras();
  }

  play(): void {
    if (this.control) this.control.play();
    else if (this.#consent?.given) void this.#openFrame();
  }

  toggle(): void {
    if (this.control) this.control.toggle();
  }

  key(event: KeyboardEvent): void {
    this.control?.extras?.key(event);
  }

  dispose(): void {
    this.#gone = true;
    this.control?.dispose();
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
    if (this.#gone) return screen.dispose();
    this.control = new Player(this.host, this.#film, screen);
  }

  /** The visitor agreed: now the service is asked, for its player and nothing else. */
  async #openFrame(): Promise<void> {
    const { host } = this;
    const plan = this.#plan;
    if (plan.kind !== 'embed' || this.control) return;
    const { frameScreen } = await import('./embed-frame.js');
    this.#open(frameScreen(host.element.ownerDocument, plan, host.name()));
    this.play();
    host.element.requestUpdate();
    await host.element.updateComplete;
    host.element.focus();
  }
}
