/** As long as nobody knows better, and for the frames of services: 25 a second. */
const USUAL_FRAME = 1 / 25;
const SHORTEST_FRAME = 1 / 125;
const LONGEST_FRAME = 1 / 14;
/** Looks at every frame that is shown, and learns from it how long one lasts. */
export class FrameWatch {
    #last;
    #handle;
    #learned;
    /** @param seen called with the moment in the film of every frame, in seconds */
    constructor(media, seen) {
        this.media = media;
        this.seen = seen;
        /** How long one frame lasts, in seconds. */
        this.frameSeconds = USUAL_FRAME;
        this.#last = Number.NaN;
        this.#learned = false;
        this.#next();
    }
    stop() {
        if (this.#handle !== undefined)
            this.media.cancelVideoFrameCallback?.(this.#handle);
    }
    #next() {
        this.#handle = this.media.requestVideoFrameCallback?.((_now, { mediaTime }) => {
            this.#learn(mediaTime - this.#last);
            this.#last = mediaTime;
            this.#next();
            this.seen(mediaTime);
        });
    }
    /** Frames are skipped at high speed and on slow machines: the shortest distance between two is the true one. */
    #learn(distance) {
        if (!(distance > SHORTEST_FRAME) || distance > LONGEST_FRAME)
            return;
        this.frameSeconds = this.#learned ? Math.min(this.frameSeconds, distance) : distance;
        this.#learned = true;
    }
}
//# sourceMappingURL=frame-watch.js.map