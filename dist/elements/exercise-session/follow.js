import {} from 'lit';
import { partAfter } from '../../data/timeline-at.js';
import { ExerciseSessionEndEvent, ExerciseSessionPauseEvent, ExerciseSessionPhaseEvent, ExerciseSessionStartEvent, } from '../../events/session.js';
import { awaitMessages } from '../../internal/messages.js';
import { follow as words } from '../../locales/en/follow.js';
import { SessionMemory } from '../../store/session-memory.js';
import { SessionStore } from '../../store/session-store.js';
import { controlStyles } from './controls.styles.js';
import { followStyles } from './follow.styles.js';
import { followView } from './follow-view.js';
import { clockStyles } from './clock.styles.js';
import { sideWord, titleOf } from './part-words.js';
import { pressed } from './session-keys.js';
let cues;
let after;
let pictures;
/** Waits for the words of all that comes after the start. */
export const awaitWords = (language) => Promise.all([awaitMessages(language, { group: 'follow', en: words }), after && awaitMessages(language, after.words)]);
/** Brings sounds, voice, what moves beside the clock, and the questions at the end. Without them a session runs all the same. */
export async function loadRest() {
    await Promise.all([
        import('./cues.js').then((module) => (cues = module)),
        import('./after.js').then((module) => (after = module)),
        import('./moving-picture.js').then((module) => (pictures = module)),
    ]).catch(() => undefined);
}
/** Where a visitor is, is remembered every so many seconds besides at every part. */
const REMEMBER_EVERY = 5;
/** A session that runs: what is seen, heard, felt and remembered of it. */
export class Follow {
    #memory = new SessionMemory();
    #cues;
    #end = new AbortController();
    #after;
    #part;
    #fitted;
    #group = '';
    #remembered = 0;
    constructor(host, place, timeline) {
        this.host = host;
        this.place = place;
        this.store = new SessionStore(timeline, host.clock);
        host.adopt([followStyles, controlStyles, clockStyles], { group: 'follow', en: words });
        if (after)
            host.adopt([after.afterStyles], after.words);
        this.picture = pictures && new pictures.MovingPicture(host);
        this.#cues = cues && new cues.Cues(host, this.store);
        this.store.subscribe((snapshot, change) => this.#changed(snapshot, change));
        const wake = () => document.hidden || this.store.wake();
        document.addEventListener('visibilitychange', wake, { signal: this.#end.signal });
        globalThis.addEventListener('pageshow', wake, { signal: this.#end.signal });
        globalThis.addEventListener('pagehide', () => this.#remember(this.store.snapshot), { signal: this.#end.signal });
    }
    start() {
        if (this.place.at)
            this.store.seek(this.place.at);
        this.store.play();
        this.#focus('.pause', false, { preventScroll: true });
        // What is followed is seen from its title on, not from the button that has the focus.
        const { host } = this;
        if (host.layout !== 'dialog')
            void host.updateComplete.then(() => host.scrollIntoView({ block: host.offsetHeight > innerHeight ? 'start' : 'nearest' }));
    }
    view() {
        const { snapshot } = this.store;
        if (snapshot.state !== 'ended' || !after)
            return followView(this);
        this.#after ??= new after.AfterSession(this);
        return this.#after.view();
    }
    /** After every update of the element. */
    drawn() {
        this.#cues?.drawn();
        this.picture?.drawn(this.store.snapshot, this.store.timeline);
        const root = this.host.renderRoot;
        for (const piece of root.querySelectorAll('[data-n]')) {
            // Setting the same again would have the browser work out all styles once a second.
            const { n = '' } = piece.dataset;
            if (piece.style.getPropertyValue('--_n') !== n)
                piece.style.setProperty('--_n', n);
        }
        this.#fit(root.querySelector('.digits'));
    }
    /** Digits are as wide as they should be in any font: it is measured how wide two of them are, once a part. */
    #fit(digits) {
        const text = digits?.textContent.trim() ?? '';
        if (!digits || this.#fitted === this.#part || !/^\d\d$/.test(text))
            return;
        this.#fitted = this.#part;
        const size = parseFloat(getComputedStyle(digits).fontSize);
        const em = digits.firstElementChild.getBoundingClientRect().width / size;
        if (em > 0.5 && em < 3)
            digits.style.setProperty('--_em', em.toFixed(3));
    }
    key(event) {
        pressed(this, event);
    }
    dispose() {
        this.#remember(this.store.snapshot);
        this.#end.abort();
        this.#cues?.dispose();
        this.picture?.dispose();
        this.store.dispose();
    }
    /** Ids of the exercises that were begun. */
    get begun() {
        const { at } = this.store.snapshot;
        const parts = this.store.timeline.parts.filter(({ start, kind }) => start < at && kind !== 'ready');
        return [...new Set(parts.map(({ item }) => item.exercise.id))];
    }
    #changed(snapshot, change) {
        const { host } = this;
        const { part, state, at } = snapshot;
        const { seconds } = this.store.timeline;
        this.#cues?.react(snapshot, change);
        if (change === 'state') {
            // Whoever starts again is asked anew.
            if (state !== 'ended')
                this.#after = undefined;
            // "Again", and the list of keys, go away when it runs.
            this.#focus('.pause', true);
            if (state === 'running')
                host.dispatchEvent(new ExerciseSessionStartEvent(at, seconds));
            else if (state === 'paused')
                host.dispatchEvent(new ExerciseSessionPauseEvent(at));
            else if (state === 'ended')
                this.#ended(at, seconds);
        }
        const another = part !== this.#part && (part?.start !== this.#part?.start || part?.kind !== this.#part?.kind);
        this.#part = part;
        if (part && state === 'running' && (another || (change === 'state' && at === 0)))
            this.#entered(part);
        if (change === 'state' || another || Math.abs(at - this.#remembered) >= REMEMBER_EVERY)
            this.#remember(snapshot);
        host.requestUpdate();
    }
    #entered(part) {
        const { host } = this;
        const { item, kind, side, start } = part;
        host.dispatchEvent(new ExerciseSessionPhaseEvent(item.exercise.id, kind, side, start));
        // Repetitions follow each other too fast to be read out; what begins with them is.
        const group = `${part.turn}.${part.group}.${part.way ?? ''}`;
        if (group === this.#group || (part.rep && part.rep > 1))
            return;
        this.#group = group;
        if (!this.#cues?.speaks)
            host.say([sideWord(host, part), titleOf(host, part)].filter(Boolean).join(', '));
    }
    #ended(at, seconds) {
        const { host } = this;
        host.dispatchEvent(new ExerciseSessionEndEvent(this.begun, at >= seconds - 1, at));
        host.say(host.t('follow.done'));
        this.#focus('#title');
    }
    /**
     * Puts the focus there after the next update.
     * @param onlyWhenLost leaves it where it is, unless what had it goes with that update
     */
    #focus(selector, onlyWhenLost = false, options) {
        const { host } = this;
        // `:focus-within` lags behind in WebKit when what had the focus was taken away.
        const inside = () => host.renderRoot.activeElement;
        if (onlyWhenLost && !inside())
            return;
        host.requestUpdate();
        void host.updateComplete.then(() => {
            if (!onlyWhenLost || !inside())
                host.renderRoot.querySelector(selector)?.focus(options);
        });
    }
    /** What comes after the part that runs. */
    get next() {
        return partAfter(this.store.timeline, this.store.snapshot.index);
    }
    #remember({ state, at }) {
        this.#remembered = at;
        if (state === 'ended')
            this.#memory.forget();
        else if (at > 0)
            this.#memory.keep({ ...this.place, at });
    }
}
//# sourceMappingURL=follow.js.map