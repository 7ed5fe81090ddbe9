import { tonesBetween } from '../../data/session-tones.js';
import { effortAt } from '../../data/timeline-at.js';
import { Awake } from './awake.js';
import { Headphones } from './headphones.js';
import { titleOf } from './part-words.js';
import { Sounds } from './sounds.js';
import { Speaker } from './speaker.js';
/** Tones are planned so far ahead: a tab that sleeps is woken once a minute. */
const AHEAD = 90;
/** The next ones are planned when so many seconds are left. */
const RENEW = 30;
/** What is heard and felt of a session, and what keeps the device awake. Each may be missing. */
export class Cues {
    #sounds = new Sounds();
    #speaker;
    #awake = new Awake();
    #headphones;
    #end = new AbortController();
    #until = 0;
    #entered = '';
    #muted = false;
    constructor(host, store) {
        this.host = host;
        this.store = store;
        this.#speaker = new Speaker(host);
        this.#headphones = new Headphones(host, store);
        const seen = () => this.#awake.keep(this.#runs);
        document.addEventListener('visibilitychange', seen, { signal: this.#end.signal });
    }
    /** A voice says what happens: nobody else has to. */
    get speaks() {
        return this.#speaker.speaks;
    }
    get #runs() {
        return this.store.snapshot.state === 'running';
    }
    react(snapshot, change) {
        const { part, state, at } = snapshot;
        if (change === 'state') {
            this.#awake.keep(this.#runs);
            if (!this.#runs)
                this.#speaker.hush();
        }
        this.#play(at, change !== 'time');
        const key = part ? `${part.turn} ${part.start} ${part.kind}` : '';
        const news = key !== this.#entered || change === 'state';
        if (part && news)
            this.#listen(part);
        if (state === 'ended')
            this.#finish(change);
        else if (this.#runs && part && news) {
            this.#entered = key;
            this.#speaker.enter(part);
            if (!part.rep || part.rep === 1)
                this.#buzz(part.kind === 'switch' ? [180, 120, 180] : [180]);
        }
        else if (this.#runs) {
            this.#speaker.second(snapshot);
            // Felt as it rises: the harder, the longer.
            const effort = part && effortAt(part, at);
            if (effort !== undefined)
                this.#buzz([15 + effort]);
        }
    }
    /** Follows sound on and sound off at once: a phone lets a page sound only while it is touched. */
    drawn() {
        const { muted } = this.host;
        const { part, at } = this.store.snapshot;
        if (muted === this.#muted || !part)
            return;
        if (muted)
            this.#speaker.hush();
        this.#play(at, false);
        this.#listen(part);
    }
    dispose() {
        this.#end.abort();
        this.#speaker.hush();
        this.#awake.keep(false);
        this.#headphones.dispose();
        void this.#sounds.dispose();
    }
    /** Plans the tones ahead, again when time was put elsewhere. The last one sounds after the end. */
    #play(at, anew) {
        const { muted, volume } = this.host;
        if (this.store.snapshot.state === 'ended' && !anew)
            return;
        if (anew || muted !== this.#muted) {
            // The tones of the end sound when the state has changed already.
            if (this.store.snapshot.state !== 'ended' || at < this.store.timeline.seconds)
                this.#sounds.clear();
            this.#until = at;
        }
        this.#muted = muted;
        if (!this.#runs || muted)
            return;
        this.#sounds.wake(volume);
        if (this.#until > at + RENEW)
            return;
        const to = at + AHEAD;
        // What begins now sounds now.
        this.#sounds.plan(tonesBetween(this.store.timeline, this.#until, to), at);
        this.#until = to;
    }
    /** Headphones and lock screen; without sound they are left to the music of the visitor. */
    #listen(part) {
        const { host } = this;
        this.#headphones.follow(this.#runs && !host.muted, titleOf(host, part), host.text(part.item.exercise.name));
    }
    #finish(change) {
        if (change !== 'state')
            return;
        this.#speaker.say(`${this.host.t('follow.done')}. ${this.host.t('follow.well')}`);
        this.#buzz([300, 150, 300]);
    }
    #buzz(pattern) {
        if (this.host.noVibration || document.hidden)
            return;
        try {
            navigator.vibrate?.(pattern);
        }
        catch {
            // It cannot be felt, then.
        }
    }
}
//# sourceMappingURL=cues.js.map