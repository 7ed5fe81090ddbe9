import { partAt } from '../data/timeline-at.js';
/** Who is away for so much longer than the session lasts has left, or the clock was set: in milliseconds. */
const AWAY_MS = 10 * 60_000;
/** Back goes to the begin of the part first, when it is that far already: in seconds. */
const AGAIN = 3;
const laterBy = (ms, call) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
};
/**
 * Runs a session along its timeline. The moment is read off the clocks every time, never summed up, so that late timers
 * cost nothing: it is right again with the first one that comes. Knows no elements.
 */
export class SessionStore {
    #listeners = new Set();
    #wall;
    #steady;
    #after;
    #timeline;
    #state = 'idle';
    #away = false;
    /** The moment of the session, in seconds, at which the clocks stood at `#since`. */
    #from = 0;
    #since = { wall: 0, steady: 0 };
    /** The last moment that was shown. */
    #at = 0;
    #stop;
    #snapshot;
    constructor(timeline, { wall, steady, after } = {}) {
        this.#wall = wall ?? (() => Date.now());
        this.#steady = steady ?? (() => performance.now());
        this.#after = after ?? laterBy;
        this.#timeline = timeline;
        this.#snapshot = this.#make();
    }
    get snapshot() {
        return this.#snapshot;
    }
    get timeline() {
        return this.#timeline;
    }
    /** Calls back after every change. Returns how to stop. */
    subscribe(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    /** Starts, or goes on after a pause; a session that ended starts again. */
    play() {
        if (this.#state === 'running' || !this.#timeline.parts.length)
            return;
        if (this.#state === 'ended')
            this.#at = 0;
        this.#state = 'running';
        this.#away = false;
        this.#anchor(this.#at);
        this.#show('state');
    }
    pause() {
        this.wake();
        if (this.#state !== 'running')
            return;
        this.#state = 'paused';
        this.#show('state');
    }
    toggle() {
        if (this.#state === 'running')
            this.pause();
        else
            this.play();
    }
    /** Goes to a moment, in seconds from the start; running or paused as before. */
    seek(seconds) {
        const at = Math.min(this.#timeline.seconds, Math.max(0, Number(seconds) || 0));
        if (this.#state === 'ended' && at < this.#timeline.seconds)
            this.#state = 'paused';
        if (this.#state === 'idle' && at > 0)
            this.#state = 'paused';
        this.#anchor(at);
        this.#show('moved');
    }
    /** To the next part. */
    skip() {
        this.wake();
        const part = this.#part();
        if (part && this.#state !== 'ended')
            this.seek(part.end);
    }
    /** To the begin of this part, or of the one before when this one has only just begun. */
    back() {
        this.wake();
        const part = this.#part();
        if (!part)
            return;
        const again = this.#at - part.start >= AGAIN;
        this.seek((again ? part : (this.#timeline.parts[partAt(this.#timeline, this.#at) - 1] ?? part)).start);
    }
    /** Makes the part that runs longer; the rest of the session comes that much later. */
    extend(seconds = 10) {
        this.wake();
        const part = this.#part();
        if (!part || this.#state === 'ended' || !(seconds > 0))
            return;
        const { parts } = this.#timeline;
        const index = parts.indexOf(part);
        const later = parts.map((other, i) => {
            if (i < index)
                return other;
            const end = other.end + seconds;
            return i === index
                ? { ...other, end, seconds: other.seconds + seconds }
                : { ...other, start: other.start + seconds, end };
        });
        this.#timeline = { ...this.#timeline, parts: later, seconds: this.#timeline.seconds + seconds };
        this.#anchor(this.#at);
        this.#show('moved');
    }
    /** Ends it here. */
    end() {
        this.wake();
        if (this.#state === 'ended')
            return;
        this.#state = 'ended';
        this.#show('state');
    }
    /** Looks at the clocks now: also call it when the page is seen again. */
    wake() {
        if (this.#state === 'running')
            this.#tick();
    }
    /** Stops the timer and forgets the listeners. */
    dispose() {
        this.#stop?.();
        this.#listeners.clear();
        if (this.#state === 'running')
            this.#state = 'paused';
    }
    #part() {
        return this.#timeline.parts[partAt(this.#timeline, this.#at)];
    }
    #anchor(at) {
        this.#at = this.#from = at;
        this.#since = { wall: this.#wall(), steady: this.#steady() };
    }
    /** The moment by the clocks: by the one that went further. A wall clock that is put back loses to the steady one. */
    #read() {
        const { wall, steady } = this.#since;
        const gone = Math.max(0, this.#wall() - wall || 0, this.#steady() - steady || 0);
        return this.#from + gone / 1000;
    }
    #tick = () => {
        const { seconds } = this.#timeline;
        const now = this.#read();
        if ((now - seconds) * 1000 > AWAY_MS) {
            this.#state = 'paused';
            this.#away = true;
            this.#show('state');
            return;
        }
        // A jump is more than a timer that is late.
        const jumped = now - this.#at > 3;
        this.#at = Math.max(this.#at, Math.min(now, seconds));
        if (now < seconds)
            return this.#show(jumped ? 'moved' : 'time');
        this.#state = 'ended';
        this.#show('state');
    };
    #make() {
        const index = partAt(this.#timeline, this.#at);
        const part = this.#timeline.parts[index];
        // A thousandth is no second: timers may come a hair early.
        const whole = (seconds) => Math.max(0, Math.ceil(seconds - 0.001));
        return Object.freeze({
            state: this.#state,
            at: this.#at,
            index,
            part,
            left: part ? whole(part.end - this.#at) : 0,
            remaining: whole(this.#timeline.seconds - this.#at),
            away: this.#away,
        });
    }
    #show(change) {
        this.#stop?.();
        this.#stop = undefined;
        this.#snapshot = this.#make();
        if (this.#state === 'running')
            this.#stop = this.#after(this.#untilNext(), this.#tick);
        for (const listener of [...this.#listeners])
            listener(this.#snapshot, change);
    }
    /** Milliseconds until another number is shown: the next whole second of the part, its end included. */
    #untilNext() {
        const left = (this.#part()?.end ?? this.#at) - this.#at;
        const fraction = left - Math.ceil(left - 0.001) + 1;
        return Math.max(1, Math.ceil(Math.min(fraction, left) * 1000));
    }
}
//# sourceMappingURL=session-store.js.map