import { safeUrl } from '../../data/safe-url.js';
/**
 * The captions of a film. The browser draws them, so that visitors' own settings count; but it would mirror them with
 * the picture: while that is mirrored they are drawn here.
 */
export class Captions {
    #added;
    #mirrored;
    constructor(video, player) {
        this.video = video;
        this.player = player;
        /** Index of the captions that are shown; -1 for none. */
        this.chosen = -1;
        this.#added = false;
        this.#mirrored = false;
        const { host, film } = player;
        const { medium, base } = film;
        const captions = (medium?.captions ?? []).flatMap(({ src, lang, kind = 'captions' }) => {
            const address = safeUrl(src, base);
            return address && /^(captions|subtitles)$/.test(kind) ? [{ src: address, lang, kind }] : [];
        });
        const own = (lang) => Number(host.language.startsWith(lang));
        this.list = captions.sort((a, b) => own(b.lang) - own(a.lang));
        this.layer = video.ownerDocument.createElement('div');
        this.layer.className = 'cues';
        this.layer.setAttribute('part', 'cues');
    }
    choose(index) {
        this.chosen = index;
        this.#add();
        this.#show();
    }
    /** Again after the picture was mirrored. */
    follow() {
        if (this.player.mirrored !== this.#mirrored)
            this.#show();
    }
    #show() {
        const { mirrored } = this.player;
        this.#mirrored = mirrored;
        [...this.video.textTracks].forEach((track, i) => {
            track.mode = i !== this.chosen ? 'disabled' : mirrored ? 'hidden' : 'showing';
        });
        this.#draw();
    }
    /** The files are fetched when somebody wants to read them. */
    #add() {
        if (this.#added)
            return;
        this.#added = true;
        for (const { src, lang, kind } of this.list) {
            const track = this.video.ownerDocument.createElement('track');
            Object.assign(track, { src, srclang: lang, kind, label: this.player.host.t('controls.captions') });
            track.addEventListener('error', () => this.player.say('controls.captionsFailed'));
            this.video.append(track);
            track.track.addEventListener('cuechange', () => this.#draw());
        }
    }
    #draw() {
        const track = this.video.textTracks[this.chosen];
        const cues = track?.mode === 'hidden' ? [...(track.activeCues ?? [])] : [];
        this.layer.lang = this.list[this.chosen]?.lang ?? '';
        this.layer.replaceChildren(...cues.map((cue) => {
            const line = this.video.ownerDocument.createElement('p');
            line.append(cue.getCueAsHTML());
            return line;
        }));
    }
}
//# sourceMappingURL=captions.js.map