import { html, nothing } from 'lit';
import { ExerciseSessionCloseEvent } from '../../events/session-close.js';
import { adoptLate } from '../../internal/adopt-late.js';
import { Announcer } from '../../internal/announcer.js';
import { awaitMessages } from '../../internal/messages.js';
import { whenNear } from '../../internal/near-viewport.js';
import { Modal } from '../../internal/modal.js';
import { setState } from '../../internal/states.js';
import { session } from '../../locales/en/session.js';
import { baseStyles } from '../../styles/base.styles.js';
import { roomStyles } from '../../styles/room.styles.js';
import { sessionStyles } from './exercise-session.styles.js';
import { closeButton } from './close-button.js';
import { FollowLoader } from './follow-loader.js';
import { Preparation } from './preparation.js';
import { SessionOptions } from './session-options.js';
import { startStyles } from './start.styles.js';
import { startView } from './start-view.js';
/**
 * An exercise, a session of a protocol or a selection of exercises to follow along, with a clock that can be read from
 * the mat. It says what to do, on which side and how long, in big letters, with sounds, with a voice and with vibration
 * as far as the device has them, and keeps the screen awake. It goes on by the clock on the wall when the tab is left or
 * the phone is locked. How it went stays on the page.
 *
 * @summary A session to exercise along with, by the clock.
 * @tagname exercise-session
 * @status stable
 * @since 0.2.0
 *
 * @slot contact - Your own way to reach you, instead of the contact of the library.
 * @slot after - At the end of a session, for example how to make an appointment.
 *
 * @fires exercise-session-start - The session runs.
 * @fires exercise-session-pause - It was paused.
 * @fires exercise-session-phase - Another part began.
 * @fires exercise-session-end - It came to its end, or the visitor stopped.
 * @fires exercise-session-close - The dialog was closed.
 *
 * @dependency exercise-notice - Says for whom the library is, and whom to ask.
 * @dependency exercise-figure - Draws the exercise when there is a drawing; loaded then.
 * @dependency exercise-video - Plays the exercise when there is a film; loaded then.
 *
 * @csspart base - The outer box.
 * @csspart dialog - The dialog, when there is one.
 * @csspart panel - The dark panel.
 * @csspart title - What the session is called.
 * @csspart total - How long it takes in all.
 * @csspart needs - What is needed.
 * @csspart items - The list of exercises.
 * @csspart item - One exercise of the list.
 * @csspart sides - The choice of the side that begins.
 * @csspart helpers - The choice of sounds, voice and vibration.
 * @csspart start - The button that starts.
 * @csspart close - The button that closes or leaves.
 * @csspart name - The exercise that is done now.
 * @csspart side - The side of the body that works.
 * @csspart phase - What to do now, in a word or two.
 * @csspart cue - How to do it, in a sentence.
 * @csspart clock - The big digits.
 * @csspart media - The drawing, film or picture.
 * @csspart effort - The wedge of the effort, or the bar of the time.
 * @csspart next - What comes next.
 * @csspart controls - The buttons.
 * @csspart pause - The button that pauses and goes on.
 * @csspart track - The parts of the exercise, to scale.
 * @csspart after - The questions at the end.
 * @csspart advice - The answer to them.
 *
 * @cssstate waiting - Room is kept for what comes.
 * @cssstate loading - The library is on its way.
 * @cssstate empty - There is nothing to follow.
 * @cssstate running - The clock runs.
 * @cssstate paused - It was paused.
 * @cssstate ended - The session is over.
 */
export class ExerciseSession extends SessionOptions {
    static { this.styles = [...baseStyles, roomStyles, sessionStyles, startStyles]; }
    static { this.words = { group: 'session', en: session }; }
    #announcer = new Announcer(() => this.requestUpdate());
    #prepared = new Preparation(this);
    #loader = new FollowLoader(() => {
        if (this.#loader.more)
            this.adopt([this.#loader.more.startMoreStyles], this.#loader.more.words);
        this.requestUpdate();
    });
    #modal = new Modal();
    #words = [];
    #follow;
    #here;
    connectedCallback() {
        super.connectedCallback();
        this.#here = new AbortController();
        const { signal } = this.#here;
        // Once it can be seen, all that a session needs comes: then it works without a connection.
        signal.addEventListener('abort', whenNear(this, () => void this.#near(signal)));
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#here?.abort();
        this.#announcer.stop();
        // A move within the page is no goodbye.
        queueMicrotask(() => this.isConnected || this.#leave());
        this.#modal.release();
    }
    /** Starts the session, or goes on with it. Sounds need that the visitor touched the page before. */
    async play() {
        await this.updateComplete;
        if (this.#follow)
            this.#follow.store.play();
        else
            await this.#start(0);
    }
    /** Pauses the session. */
    pause() {
        this.#follow?.store.pause();
    }
    get expects() {
        return this.layout !== 'dialog';
    }
    scheduleUpdate() {
        const waits = this.#words.flatMap((own) => awaitMessages(this.language, own) ?? []);
        return waits.length ? Promise.all(waits).then(() => super.scheduleUpdate()) : super.scheduleUpdate();
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        const closed = this.layout === 'dialog' && changed.get('open') && !this.open;
        if (this.#prepared.take(this.snapshot) || closed)
            this.#leave();
    }
    render() {
        const { layout } = this;
        const content = html `<div
      class="panel"
      part="panel"
      @keydown=${(event) => this.noKeys || this.#follow?.key(event)}
    >
      ${this.#content()} ${this.#announcer.render()}
    </div>`;
        const dialog = layout === 'dialog';
        return html `<div class="base ${layout}" part="base">
      ${!dialog
            ? content
            : this.open
                ? html `<dialog part="dialog" aria-label=${this.t('session.label')} @cancel=${this.#close}>
                ${content}
              </dialog>`
                : nothing}
    </div>`;
    }
    #content() {
        if (this.#follow)
            return this.#follow.view();
        const { state, timeline } = this.#prepared;
        const close = this.layout === 'dialog' ? closeButton(this.t('session.close'), this.#close) : nothing;
        if (state !== 'ready' || !timeline) {
            return html `${close}
        <p class="message" role="status">${this.t(`session.${state}`)}</p>`;
        }
        const host = this;
        const start = {
            ...this.#prepared.start(),
            failed: this.#loader.failed,
            start: (at) => void this.#start(at),
            more: this.#loader.more,
        };
        return html `${close}${startView(host, start)}`;
    }
    updated() {
        const { state } = this.#prepared;
        const now = this.#follow?.store.snapshot.state ?? (state === 'loading' ? 'loading' : state === 'ready' ? '' : 'empty');
        setState(this.internals, ['loading', 'empty', 'running', 'paused', 'ended'], now);
        this.keepRoom(now === 'loading');
        this.#modal.follow(this.renderRoot.querySelector('dialog'));
        if (this.renderRoot.querySelector('exercise-figure'))
            void ExerciseSession.loadFigure?.();
        this.#prepared.tellOwner();
        this.#follow?.drawn();
    }
    async #near(signal) {
        const parts = await this.#loader.load();
        await parts?.awaitWords(this.language);
        if (!signal.aborted)
            this.#loader.more?.whenVoices(() => this.requestUpdate(), signal);
    }
    async #start(at) {
        const parts = await this.#loader.load();
        const { timeline } = this.#prepared;
        if (!parts || this.#follow || !this.isConnected || !timeline?.parts.length)
            return;
        this.#follow = new parts.Follow(this, this.#prepared.place(at), timeline);
        this.#follow.start();
        this.requestUpdate();
    }
    exit() {
        if (this.layout === 'dialog')
            return this.#close();
        this.#leave(); // With the button that had the focus.
        void this.updateComplete.then(() => this.focus());
    }
    /** Back to what stands before the start; where the visitor was is remembered in this tab. */
    #leave() {
        if (!this.#follow)
            return;
        this.#follow.dispose();
        this.#follow = undefined;
        this.#prepared.remember();
        this.requestUpdate();
    }
    say(message) {
        this.#announcer.say(message);
    }
    adopt(styles, words) {
        for (const sheet of styles)
            adoptLate(this, sheet);
        if (!this.#words.includes(words))
            this.#words.push(words);
    }
    #close = (event) => {
        event?.preventDefault();
        this.open = false;
        this.dispatchEvent(new ExerciseSessionCloseEvent());
    };
}
//# sourceMappingURL=exercise-session.js.map