import { adoptLate } from '../../internal/adopt-late.js';
import { whenNear } from '../../internal/near-viewport.js';
/** What stands further down, fetched when a visitor gets near it. */
export class FurtherDown {
    #more;
    #stop;
    constructor(host) {
        this.host = host;
    }
    view(view, go) {
        return this.#more?.moreView(view, go);
    }
    /** Waits for a visitor near `place`, unless it is here already. */
    watch(place) {
        this.stop();
        if (place && !this.#more)
            this.#stop = whenNear(place, () => void this.#load());
    }
    stop() {
        this.#stop?.();
    }
    async #load() {
        this.#more = await import('./more-view.js');
        adoptLate(this.host, this.#more.moreStyles);
        this.host.requestUpdate();
    }
}
//# sourceMappingURL=further-down.js.map