import { html, nothing } from 'lit';
import { clockText } from '../../data/video-chapters.js';
import { awaitMessages } from '../../internal/messages.js';
import { controls } from '../../locales/en/controls.js';
import { FrameWatch } from '../../store/frame-watch.js';
import { RATES } from '../../store/player-snapshot.js';
import { Captions } from './captions.js';
import { toggleFullscreen } from './fullscreen.js';
import { handlesView, tipView } from './handles.js';
import { pressed } from './keys.js';
import { nameOnLockScreen } from './lock-screen.js';
import { Television } from './television.js';
import { toolsView } from './tools.js';
import { extrasStyles } from './extras.styles.js';
/** Counted before the film begins, when a visitor asks for it. */
const USUAL_COUNT = 3;
/** What comes once somebody touches the player: keys, further controls, captions, a television. */
export class Extras {
    #frames;
    /** The moment under the pointer, in seconds. */
    #pointed;
    constructor(player) {
        this.player = player;
        const { screen, signal, store } = player;
        // What a lost or slow connection stopped goes on where it was.
        const online = () => player.problem && player.problem !== 'player.format' && store.retry();
        globalThis.addEventListener('online', online, { signal });
        // The frame after this one would lie behind the end: it must not be seen.
        const frames = new FrameWatch(screen.media, (time) => store.reached(time + frames.frameSeconds * Math.max(1, store.snapshot.rate) * 1.05));
        this.#frames = frames;
        signal.addEventListener('abort', () => frames.stop());
        if (screen.video) {
            this.captions = new Captions(screen.video, player);
            this.television = new Television(screen.video, signal, () => player.update());
            nameOnLockScreen(player);
        }
    }
    view() {
        this.captions?.follow();
        return toolsView(this);
    }
    /** On the bar of moments: the ends of the part to repeat, and what is under the pointer. */
    onBar() {
        return html `${handlesView(this)} ${tipView(this.player, this.#pointed)}`;
    }
    /** The moment under the pointer: its time and step are shown. */
    point(event) {
        const { duration } = this.player.snapshot;
        const { left, width } = event.currentTarget.getBoundingClientRect();
        const there = Math.min(1, Math.max(0, (event.clientX - left) / width)) * duration;
        this.#pointed = event.type === 'pointermove' && duration ? there : undefined;
        this.player.update();
    }
    /** Shows the next frame, or the one before. */
    stepFrame(direction) {
        const { store } = this.player;
        store.pause();
        store.seek(store.media.currentTime + direction * this.#frames.frameSeconds);
    }
    /** Repeats the film, or lets it and any part go. */
    toggleRepeat() {
        const { snapshot, store } = this.player;
        const on = !snapshot.repeat && !snapshot.part;
        store.setRepeat(on);
        this.#saysWhether(on, 'player.repeat');
    }
    mirror() {
        const { host, mirrorable } = this.player;
        if (!mirrorable)
            return;
        host.mirrored = !host.mirrored;
        this.#saysWhether(host.mirrored, 'player.mirror');
    }
    #saysWhether(on, what) {
        const { player } = this;
        player.say(on ? 'controls.on' : 'controls.off', { what: player.host.t(what) });
    }
    toggleFullscreen() {
        toggleFullscreen(this.player);
    }
    /** Over the picture: captions of a mirrored film, the count, and that something is on its way. */
    onStage() {
        const { snapshot, host } = this.player;
        return html `${this.captions?.layer ?? nothing}
    ${snapshot.count
            ? html `<span class="count" part="count" aria-hidden="true">${host.number(snapshot.count)}</span>`
            : nothing}
    ${snapshot.waiting ? html `<span class="wait" aria-hidden="true"></span>` : nothing}`;
    }
    key(event) {
        pressed(this.player, this, event);
    }
    /** The next speed up or down. */
    shiftRate(direction) {
        const { snapshot, host } = this.player;
        const next = direction > 0 ? RATES.find((each) => each > snapshot.rate) : RATES.findLast((each) => each < snapshot.rate);
        if (!next)
            return;
        this.player.store.setRate(next);
        host.say(`${host.t('player.speed')} ${host.number(next)}×`);
    }
    /** The chapter before or after. */
    turn(direction) {
        const { chapters, chapter } = this.player;
        // Before the first chapter there is none: its index is -1.
        const next = chapters[Math.max(0, chapters.indexOf(chapter) + direction)];
        if (next)
            this.player.goTo(next.step);
    }
    repeatStep() {
        const { chapter } = this.player;
        if (chapter)
            this.repeat(chapter);
    }
    /** Repeats a part; there too is counted down first, when the visitor asked for it. */
    repeat(part) {
        const { store, host } = this.player;
        store.setPart(part);
        if (host.countIn > 0)
            store.play();
        this.saysPart();
    }
    /** The part to repeat begins, or ends, here. */
    mark(end) {
        const { store, snapshot } = this.player;
        const { time, part, duration } = snapshot;
        if (end)
            store.setPart({ from: part && part.from < time ? part.from : 0, to: time });
        else
            store.setPart({ from: time, to: part && part.to > time ? part.to : duration || Infinity });
        this.saysPart();
    }
    saysPart() {
        const { part } = this.player.snapshot;
        if (part)
            this.player.say('controls.partIs', { from: clockText(part.from), to: clockText(part.to) });
    }
    toggleCount() {
        const { host } = this.player;
        host.countIn = host.countIn > 0 ? 0 : USUAL_COUNT;
    }
    /** The next language of the captions, then none. */
    nextCaptions() {
        const { captions } = this;
        if (!captions?.list.length)
            return;
        captions.choose(captions.chosen + 1 < captions.list.length ? captions.chosen + 1 : -1);
        this.player.update();
    }
    help() {
        const dialog = this.player.host.shadowRoot.querySelector('dialog');
        if (dialog && !dialog.open)
            dialog.showModal();
    }
}
export const controlWords = { group: 'controls', en: controls };
/** Waits for the words, so that nobody sees another language for a moment. */
export async function createExtras(player) {
    const { host } = player;
    await awaitMessages(host.language, controlWords);
    host.adopt([extrasStyles], controlWords);
    return new Extras(player);
}
//# sourceMappingURL=extras.js.map