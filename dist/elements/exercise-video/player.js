import { chapterAt, chaptersOf } from '../../data/video-chapters.js';
import { ExerciseVideoEndEvent, ExerciseVideoErrorEvent, ExerciseVideoPauseEvent, ExerciseVideoPlayEvent, ExerciseVideoStepEvent, } from '../../events.js';
import { PlayerStore } from '../../store/player-store.js';
const after = (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
};
/** A film that plays, and what can be done with it. */
export class Player {
    #connection;
    #problem;
    #before;
    constructor(host, film, screen) {
        this.host = host;
        this.film = film;
        this.screen = screen;
        this.chapters = [];
        this.begun = false;
        /** Whether the further controls are open. */
        this.more = false;
        this.#connection = new AbortController();
        this.signal = this.#connection.signal;
        const { media, files, open } = screen;
        this.store = new PlayerStore(media, {
            files,
            open,
            duration: film.medium?.durationSeconds,
            repeat: host.loop,
            rate: host.rate,
            countFrom: () => host.countIn,
            after,
        });
        this.#before = this.snapshot;
        this.store.subscribe((snapshot) => this.#changed(snapshot));
        this.#rechapter();
        if (host.currentStep)
            this.goTo(host.currentStep);
        // The text of the film stands there from the start.
        if (film.medium?.transcript || host.querySelector('[slot=transcript]'))
            void this.fetchExtras();
    }
    get snapshot() {
        return this.store.snapshot;
    }
    get busy() {
        return this.snapshot.playing || this.snapshot.count > 0;
    }
    get playLabel() {
        return this.host.t(this.busy ? 'player.pause' : 'player.play');
    }
    get chapter() {
        return chapterAt(this.chapters, this.snapshot.time);
    }
    /** Films with writing in them, and those of services, are not mirrored. */
    get mirrorable() {
        return !!this.screen.video && this.film.medium?.mirrorable !== false;
    }
    get mirrored() {
        return this.mirrorable && this.host.mirrored;
    }
    /** What visitors should know. */
    get problem() {
        const { error, slow } = this.snapshot;
        if (error)
            return error.reason === 'network' ? 'player.network' : 'player.format';
        return slow ? 'player.slow' : undefined;
    }
    play() {
        this.begun = true;
        this.store.play();
        void this.fetchExtras();
    }
    toggle() {
        if (this.busy)
            this.store.pause();
        else
            this.play();
    }
    goTo(step) {
        const chapter = this.chapters.find((each) => each.step === step);
        if (!chapter)
            return;
        this.store.seek(chapter.from);
        // A part that is repeated would pull the film back at once.
        this.store.setPart();
    }
    repeatStep() {
        if (this.chapter)
            this.store.setPart(this.chapter);
    }
    /** Does something with what is rarely needed, as soon as that is there. */
    async withExtras(act) {
        await this.fetchExtras();
        if (this.extras)
            act(this.extras);
        this.update();
    }
    say(key, values) {
        this.host.say(this.host.t(key, values));
    }
    update() {
        this.host.requestUpdate();
    }
    /** They come when somebody touches the player; without them it plays all the same. */
    async fetchExtras() {
        if (this.extras)
            return;
        const late = await import('./extras.js').catch(() => undefined);
        const extras = await late?.createExtras(this);
        if (!extras || this.extras || this.signal.aborted)
            return;
        this.extras = extras;
        this.update();
    }
    dispose() {
        this.#connection.abort();
        this.store.dispose();
        this.screen.dispose();
    }
    #rechapter() {
        const { medium, exercise } = this.film;
        this.chapters = medium ? chaptersOf(medium, exercise?.steps, this.snapshot.duration || Infinity) : [];
    }
    #changed(now) {
        const { host } = this;
        const before = this.#before;
        this.#before = now;
        if (now.duration !== before.duration)
            this.#rechapter();
        const { step = 0 } = this.chapter ?? {};
        if (this.begun && this.chapters.length && host.showsStep(step)) {
            host.dispatchEvent(new ExerciseVideoStepEvent(step));
        }
        if (now.error && now.error !== before.error) {
            host.dispatchEvent(new ExerciseVideoErrorEvent(now.error.reason, now.error.cause));
        }
        else if (now.playing !== before.playing) {
            const { ended } = this.screen.media;
            const Kind = now.playing ? ExerciseVideoPlayEvent : ended ? ExerciseVideoEndEvent : ExerciseVideoPauseEvent;
            host.dispatchEvent(new Kind(now.time));
        }
        if (now.count !== before.count && now.count)
            host.say(host.number(now.count));
        const { problem } = this;
        if (problem && problem !== this.#problem)
            this.say(problem);
        this.#problem = problem;
        this.update();
    }
}
//# sourceMappingURL=player.js.map