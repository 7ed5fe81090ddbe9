import { safeUrl } from '../../data/safe-url.js';
import type { Player } from './player.js';

/**
 * The captions of a film. The browser draws them, so that visitors' own settings count; but it would mirror them with
 * the picture: while that is mirrored they are drawn here.
 */
export class Captions {
  /** The place on the stage where mirrored films have their captions. */
  readonly layer: HTMLElement;
  /** Address and language of each, the visitor's own language first; only films of our own have them. */
  readonly list: readonly { readonly src: string; readonly lang: string; readonly kind: string }[];
  /** Index of the captions that are shown; -1 for none. */
  chosen = -1;
  #added = false;
  #mirrored = false;

  constructor(
    private readonly video: HTMLVideoElement,
    private readonly player: Player,
  ) {
    const { host, film } = player;
    const { medium, base } = film;
    const captions = (medium?.captions ?? []).flatMap(({ src, lang, kind = 'captions' }) => {
      const address = safeUrl(src, base);
      return address && /^(captions|subtitles)$/.test(kind) ? [{ src: address, lang, kind }] : [];
    });
    const own = (lang: string) => Number(host.language.startsWith(lang));
    this.list = captions.sort((a, b) => own(b.lang) - own(a.lang));
    this.layer = video.ownerDocument.createElement('div');
    this.layer.className = 'cues';
    this.layer.setAttribute('part', 'cues');
  }

  choose(index: number): void {
    this.chosen = index;
    this.#add();
    this.#show();
  }

  /** Again after the picture was mirrored. */
  follow(): void {
    if (this.player.mirrored !== this.#mirrored) this.#show();
  }

  #show(): void {
    const { mirrored } = this.player;
    this.#mirrored = mirrored;
    [...this.video.textTracks].forEach((track, i) => {
      track.mode = i !== this.chosen ? 'disabled' : mirrored ? 'hidden' : 'showing';
    });
    this.#draw();
  }

  /** The files are fetched when somebody wants to read them. */
  #add(): void {
    if (this.#added) return;
    this.#added = true;
    for (const { src, lang, kind } of this.list) {
      const track = this.video.ownerDocument.createElement('track');
      Object.assign(track, { src, srclang: lang, kind, label: this.player.host.t('controls.captions') });
      track.addEventListener('error', () => this.player.say('controls.captionsFailed'));
      this.video.append(track);
      track.track.addEventListener('cuechange', () => this.#draw());
    }
  }

  #draw(): void {
    const track = this.video.textTracks[this.chosen] as TextTrack | undefined;
    const cues = track?.mode === 'hidden' ? [...((track.activeCues ?? []) as Iterable<VTTCue>)] : [];
    this.layer.lang = this.list[this.chosen]?.lang ?? '';
    this.layer.replaceChildren(
      ...cues.map((cue) => {
        const line = this.video.ownerDocument.createElement('p');
        line.append(cue.getCueAsHTML());
        return line;
      }),
    );
  }
}
