import { filmOf } from '../../data/film-of.js';
import { awaitMessages } from '../../internal/messages.js';
import { whenNear } from '../../internal/near-viewport.js';
/** Fetches the player of a film when it is nearly seen or asked for, and lets go of it. */
export class ShowLoader {
    /** Which film the player is fetched for. */
    #fetching;
    #given;
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
        this.#given = [];
    }
    /** Another film than before? Then what belonged to that one goes. */
    take(medium, exercise, base) {
        const { src, poster, children } = this.host;
        const given = [medium, src, poster, exercise, base, ...children];
        if (given.length === this.#given.length && given.every((part, i) => part === this.#given[i]))
            return;
        this.#given = given;
        this.drop();
        this.film = { medium: typeof medium === 'object' ? medium : filmOf(exercise, medium), exercise, base };
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
        this.host.requestUpdate();
    }
    async #fetch() {
        this.#stopWaiting?.();
        this.failed = false;
        const film = (this.#fetching = this.film);
        try {
            const [{ Show, showStyles, showWords }, written] = await Promise.all([
                import('./show.js'),
                film.medium ? undefined : import('./html-film.js'),
            ]);
            const medium = film.medium ?? written?.filmInHtml(this.host, this.host.src);
            await awaitMessages(this.host.language, showWords);
            // Another film by now, or gone; or fetched twice.
            if (film !== this.#fetching || this.show)
                return;
            this.host.adopt(showStyles, showWords);
            this.show = new Show(this.host, { ...film, medium });
            if (this.plays)
                this.show.play();
        }
        catch {
            // Nobody asked for it yet: then nothing is said to visitors, and a click tries again.
            this.failed = this.plays;
            this.plays = false;
        }
        this.host.requestUpdate();
    }
}
//# sourceMappingURL=show-loader.js.map