import { errorReason, MEDIA_EVENTS } from './player-media.js';
import { lookAt } from './player-snapshot.js';
/** After this long without a picture visitors are told that it is the connection, in milliseconds. */
const SLOW_MS = 2500;
/** Of a file that is cut off some browsers jump to the end: further than a film ever goes at once, in seconds. */
const CUT_OFF = 3;
/** A part that is shorter than this is a slip of the finger, in seconds. */
export const SHORTEST_PART = 0.2;
/**
 * Plays a film without showing anything. It never believes itself: it asks the film for something and says that it
 * happened when the film's own event says so.
 */
export class PlayerStore {
    #listeners = new Set();
    #connection = new AbortController();
    #file = -1;
    #rate;
    /** The moment to go on from, once the film is there. */
    #resume;
    #stopSlow;
    #stopCount;
    constructor(media, options) {
        this.media = media;
        this.options = options;
        this.#rate = options.rate ?? 1;
        this.snapshot = this.#look({ count: 0, slow: false, repeat: options.repeat ?? false });
        const { signal } = this.#connection;
        for (const type of MEDIA_EVENTS)
            media.addEventListener(type, (event) => this.#heard(event.type), { signal });
    }
    /** Calls back after every change; returns how to stop. */
    subscribe(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    dispose() {
        this.#connection.abort();
        this.#listeners.clear();
        this.#stopSlow?.();
        this.#stopCount?.();
        this.media.pause();
    }
    /** Begins, after the count if there is one. Call it in the visitor's click: browsers want that. */
    play() {
        if (this.snapshot.error)
            return this.retry();
        if (this.snapshot.count)
            return;
        this.#begin();
        const count = this.options.countFrom?.() ?? 0;
        if (!(count > 0))
            return;
        // Begun and stopped at once: it loads meanwhile, and the browser knows that the visitor asked for it.
        this.media.pause();
        this.#count(count);
    }
    pause() {
        this.#stopCount?.();
        if (this.snapshot.count)
            this.#tell({ count: 0 });
        this.media.pause();
    }
    seek(seconds) {
        const time = Math.min(Math.max(0, seconds), this.snapshot.duration || Infinity);
        if (!Number.isFinite(time))
            return;
        // Before the film is there, the moment is kept for when it is.
        if (this.media.readyState)
            this.media.currentTime = time;
        else {
            this.#resume = time;
            this.#tell({});
        }
    }
    setRate(rate) {
        this.#rate = rate >= 0.25 && rate <= 2 ? rate : 1;
        this.media.playbackRate = this.#rate;
    }
    /**
     * Repeats the whole film, or no longer. Not by the film's own `loop`: some engines stop at the end all the same, after
     * the visitor went to another moment.
     */
    setRepeat(repeat) {
        this.#tell({ repeat, part: undefined });
    }
    /** Repeats a part of the film; none lets it go on to the end. */
    setPart(part) {
        const end = this.snapshot.duration || Infinity;
        const fine = part && Math.min(part.to, end) - Math.max(part.from, 0) >= SHORTEST_PART;
        if (!fine)
            return this.#tell({ part: undefined });
        const range = { from: Math.max(part.from, 0), to: Math.min(part.to, end) };
        this.#tell({ part: range });
        const { time } = this.snapshot;
        if (time < range.from || time >= range.to)
            this.seek(range.from);
    }
    /** Tries again, from the moment where it went wrong. */
    retry() {
        const { time, error, waiting } = this.snapshot;
        if (!error && !waiting)
            return;
        this.#resume ??= time;
        this.#file = -1;
        this.#tell({ error: undefined, slow: false });
        this.#begin();
    }
    #begin() {
        const { files, open } = this.options;
        if (this.#file >= 0 || !(files?.length || open))
            return this.#start();
        this.#file = 0;
        if (files?.length) {
            this.media.src = files[0].src;
            return this.#start();
        }
        this.#tell({ opening: true });
        open().then(() => {
            this.#tell({ opening: false });
            if (!this.snapshot.count)
                this.#start();
        }, (cause) => this.#tell({ opening: false, error: { reason: 'network', cause } }));
    }
    #start() {
        // A browser that refuses to begin says so here and stays paused, which is what the visitor then sees.
        void Promise.resolve(this.media.play()).catch(() => this.#heard('pause'));
    }
    #count(seconds) {
        const count = Math.max(0, seconds);
        this.#tell({ count });
        if (!count)
            return this.#start();
        this.#stopCount = this.options.after(1000, () => this.#count(seconds - 1));
    }
    #heard(type) {
        if (type === 'error')
            return this.#failed();
        if (this.media.ended && this.media.currentTime - this.snapshot.time > CUT_OFF) {
            return this.#fail({ reason: 'format' });
        }
        // Before a film that is repeated begins again it stops for a moment: that is no pause.
        if (type === 'pause' && this.media.ended && (this.snapshot.part || this.snapshot.repeat))
            return;
        if (type === 'loadedmetadata') {
            this.media.playbackRate = this.#rate;
            if (this.#resume !== undefined)
                this.media.currentTime = this.#resume;
            this.#resume = undefined;
        }
        if (type === 'timeupdate')
            this.reached(this.media.currentTime);
        if (type === 'ended')
            this.#ended();
        this.#tell({});
    }
    /** The film has come to this moment: behind its end the part begins again. Sooner than the film's own events tell. */
    reached(time) {
        const { part, repeat, duration } = this.snapshot;
        const to = part?.to ?? (repeat && duration);
        if (to && !this.media.paused && !this.media.seeking && time >= to)
            this.media.currentTime = part?.from ?? 0;
    }
    #ended() {
        const { part, repeat } = this.snapshot;
        if (!part && !repeat)
            return;
        this.media.currentTime = part?.from ?? 0;
        this.#start();
    }
    /** The next file may do; after the last one it is said. */
    #failed() {
        const { error } = this.media;
        const { files = [] } = this.options;
        if (!error)
            return;
        const last = this.#file + 1 >= files.length;
        this.#fail(last ? { reason: errorReason(error), cause: error } : undefined);
        if (last)
            return;
        this.#file += 1;
        this.media.src = files[this.#file].src;
        this.#start();
    }
    /** What comes next goes on where this went wrong. */
    #fail(error) {
        this.#resume ??= this.snapshot.time;
        this.#tell({ error, slow: false });
    }
    #tell(change) {
        this.snapshot = this.#look({ ...this.snapshot, ...change });
        const { waiting, slow } = this.snapshot;
        if (!waiting) {
            this.#stopSlow?.();
            this.#stopSlow = undefined;
        }
        else if (!slow)
            this.#stopSlow ??= this.options.after(SLOW_MS, () => this.#tell({ slow: true }));
        for (const listener of this.#listeners)
            listener(this.snapshot);
    }
    #look(kept) {
        return lookAt(this.media, kept, {
            time: this.#resume,
            rate: this.#rate,
            duration: this.options.duration ?? 0,
        });
    }
}
//# sourceMappingURL=player-store.js.map