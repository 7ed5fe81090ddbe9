import { html, nothing } from 'lit';
import { pictureOf } from '../../data/media.js';
import { safeUrl } from '../../data/safe-url.js';
import { planVideo, trustsHls } from '../../data/video-source.js';
import { ExerciseVideoErrorEvent } from '../../events.js';
import { player } from '../../locales/en/player.js';
import { noticeView } from './notice.js';
import { Player } from './player.js';
import { barView, surfaceView } from './player-view.js';
import { ownScreen } from './screen.js';
import { playerStyles } from './player.styles.js';
import { seekStyles } from './seek-bar.styles.js';
import { paintSeekBar, seekView } from './seek-bar.js';
import { stepTexts } from './step-texts.js';
export const showStyles = [seekStyles, playerStyles];
export const showWords = { group: 'watch', en: player };
/** One element answers for all what this browser can play. */
let probe;
const canPlay = (type) => (probe ??= document.createElement('video')).canPlayType(type);
/** What a visitor sees of a film that is nearly on the screen: the player, or a question, or why there is neither. */
export class Show {
    #plan;
    #poster;
    #consent;
    constructor(host, film) {
        this.host = host;
        this.film = film;
        const { medium, base } = film;
        this.#poster = safeUrl(host.poster, host.baseURI) ?? (medium && pictureOf(medium, base)?.src);
        const { loadHls } = host.constructor;
        const nativeHls = trustsHls(globalThis, canPlay);
        this.#plan = planVideo(medium, { canPlay, nativeHls, hlsLibrary: !!loadHls, base });
        if (this.#plan.kind === 'unsupported')
            this.#refuse();
        else if (this.#plan.kind === 'embed')
            void this.#ask(this.#plan.embed);
        else if (this.#plan.kind !== 'empty')
            this.#open(ownScreen(host, this.#plan, loadHls));
    }
    get begun() {
        const { control } = this;
        return !!control?.begun && !control.snapshot.error;
    }
    get busy() {
        return this.control?.busy ?? false;
    }
    get stageless() {
        return this.#plan.kind === 'empty';
    }
    get barless() {
        return !this.control || !!this.control.screen.silent;
    }
    get playLabel() {
        return this.control?.playLabel;
    }
    get states() {
        const { snapshot, mirrored } = this.control ?? {};
        return Object.entries({
            loading: snapshot?.waiting,
            playing: snapshot?.playing,
            mirrored,
            empty: this.stageless,
            error: this.#plan.kind === 'unsupported' || snapshot?.error,
        }).flatMap(([state, on]) => (on ? state : []));
    }
    poster() {
        const embed = this.#plan.kind === 'embed';
        const shown = this.#poster && (!embed || this.#consent?.allows(this.#poster));
        return shown ? html `<img part="poster" src=${this.#poster} alt="" decoding="async" />` : nothing;
    }
    surface() {
        return this.control && surfaceView(this.control);
    }
    above() {
        const { control } = this;
        return control && [stepTexts(this.host, control.chapters, control.chapter?.step), seekView(control)];
    }
    controls() {
        return this.control && barView(this.control);
    }
    below() {
        const { control } = this;
        return [
            control ? nothing : this.#consent?.view(),
            noticeView(this.host, this.#notice, this.stageless),
            control?.extras?.view(),
        ];
    }
    drawn() {
        if (this.control)
            paintSeekBar(this.control);
    }
    touched() {
        void this.control?.fetchExtras();
    }
    play() {
        if (this.control)
            this.control.play();
        else if (this.#consent?.given)
            void this.#consent.accept();
    }
    toggle() {
        this.control?.toggle();
    }
    key(event) {
        const { control } = this;
        const target = event.composedPath()[0];
        if (control?.extras)
            control.extras.key(event);
        // Pressed before it was known what keys do: pressed again when it is.
        else
            void control?.withExtras(() => target.dispatchEvent(new KeyboardEvent(event.type, event)));
    }
    dispose() {
        this.control?.dispose();
        this.#consent = undefined;
    }
    get #notice() {
        const { host, control } = this;
        const plan = this.#plan;
        const href = 'href' in plan ? plan.href : undefined;
        if (plan.kind === 'empty')
            return { sentence: host.t('player.empty') };
        if (plan.kind === 'unsupported')
            return { sentence: host.t('player.unsupported'), href };
        const problem = control?.problem;
        return control && problem && { sentence: host.t(problem), href, retry: () => control.store.retry() };
    }
    #open(screen) {
        this.control = new Player(this.host, this.film, screen);
    }
    async #ask(embed) {
        const { createConsent } = await import('./consent.js');
        this.#consent = await createConsent(this.host, embed, (frame) => this.#openFrame(frame));
        if (!this.#consent)
            this.#refuse();
        this.host.requestUpdate();
    }
    /** The visitor agreed: now the service is asked, for its player and nothing else. */
    #openFrame(frame) {
        const { host } = this;
        // Meanwhile it was opened already, or let go of.
        if (this.control || !this.#consent)
            return;
        this.#open(frame());
        this.play();
        host.requestUpdate();
        void host.updateComplete.then(() => host.focus());
    }
    #refuse() {
        const href = safeUrl(this.film.medium?.source, this.film.base);
        if (this.#plan.kind !== 'unsupported')
            this.#plan = { kind: 'unsupported', href };
        this.host.dispatchEvent(new ExerciseVideoErrorEvent('unsupported'));
    }
}
//# sourceMappingURL=show.js.map