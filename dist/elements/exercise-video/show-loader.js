import { awaitMessages } from '../../internal/messages.js';
import { whenNear } from '../../internal/near-viewport.js';
/** Fetches the player of a film when it is nearly seen or asked for, and lets go of it. */
export class ShowLoader {
    /** Which film the player is fetched for. */
    #fetching;
    #stopWaiting;
    constructor(host) {
        this.host = host;
        this.film = { base: '' };
        /** The player could not be fetched. */
        this.failed = false;
        /** It should play. */
        this.plays = false;
        /** Interface words that came later; the element waits for them when the language changes. */
        this.words = [];
    }
    /** Another film: what belonged to the one before goes. */
    take(film) {
        this.drop();
        this.film = film;
        this.wait();
    }
    /** Waits until it is nearly seen. */
    wait() {
        this.#stopWaiting?.();
        this.#stopWaiting = whenNear(this.host, () => void this.#fetch());
    }
    play() {
        this.plays = true;
        if (this.show)
            this.show.play();
        else
            void this.#fetch();
    }
    drop() {
        this.#stopWaiting?.();
        this.show?.dispose();
        this.show = this.#fetching = undefined;
        this.plays = this.failed = false;
    }
    async #fetch() {
        this.#stopWaiting?.();
        this.failed = false;
        const film = (this.#fetching = this.film);
        try {
            const medium = film.medium ?? (await import('./html-film.js')).filmInHtml(this.host, this.host.src);
            const { Show, showStyles, showWords } = await import('./show.js');
            await awaitMessages(this.host.language, showWords);
            // Another film by now, or gone; or fetched twice.
            if (film !== this.#fetching || this.show)
                return;
            this.host.adopt(showStyles, showWords);
            this.show = new Show(this.host, { ...film, medium });
            if (this.plays)
                this.show.play();
        }
        catch (error) {
            // Nobody asked for it yet: then nothing is said to visitors, and a click tries again.
            this.failed = this.plays;
            this.plays = false;
            console.warn('<exercise-video>', error);
        }
        this.host.requestUpdate();
    }
}
//# sourceMappingURL=show-loader.js.map