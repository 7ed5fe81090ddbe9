import { html, nothing } from 'lit';
import { adoptLate } from '../../internal/adopt-late.js';
import { Announcer } from '../../internal/announcer.js';
import { icon } from '../../internal/icons.js';
import { awaitMessages } from '../../internal/messages.js';
import { watch } from '../../locales/en/watch.js';
import { baseStyles } from '../../styles/base.styles.js';
import { ShowLoader } from './show-loader.js';
import { VideoOptions } from './video-options.js';
import { videoStyles } from './exercise-video.styles.js';
const PLAY = 'M8 5.2v13.6l11-6.8z';
const PAUSE = 'M8.5 5.5v13M15.5 5.5v13';
/**
 * A film to exercise along with: slow, mirrored, or one step again and again. Far from the screen nothing is fetched,
 * close to it the controls and the poster; of the film itself nothing before the visitor starts it, and of a video
 * service nothing at all.
 *
 * @summary A film to exercise along with.
 * @tagname exercise-video
 * @status stable
 * @since 0.1.0
 *
 * @slot - For who has no script, and for who cannot play the film: a link or a sentence. `<source>` and `<track>` here
 *   are the film's files and captions.
 * @slot poster - A picture of your own before the film begins.
 * @slot empty - Instead of the sentence when there is no film.
 * @slot error - Instead of the sentence when the film cannot be played.
 * @slot transcript - The text of the film, when it is not in the library file.
 *
 * @fires exercise-video-play - The film plays.
 * @fires exercise-video-pause - The film was stopped.
 * @fires exercise-video-end - The film came to its end.
 * @fires exercise-video-step - The film shows another step of the exercise.
 * @fires exercise-video-consent - The visitor wants to see a film of a service here; cancel it to ask in your own way.
 * @fires exercise-video-error - The film cannot be played; `reason` says why.
 *
 * @csspart base - The player.
 * @csspart stage - The box of the picture.
 * @csspart poster - The picture before the film begins.
 * @csspart video - The film, or the frame of a service.
 * @csspart cues - Captions of a mirrored film.
 * @csspart side - Which side of the body is shown.
 * @csspart count - The seconds that are counted down.
 * @csspart steps - The place for the words of the step that is shown.
 * @csspart step - The words of one step.
 * @csspart seek - The bar of moments.
 * @csspart at - The slider of the moment.
 * @csspart from - The slider where the part to repeat begins.
 * @csspart to - The slider where it ends.
 * @csspart tip - Time and step under the pointer.
 * @csspart bar - The row of controls.
 * @csspart play - The button that starts and stops.
 * @csspart time - The moment and the length.
 * @csspart repeat - The button that repeats.
 * @csspart rate - The choice of speeds.
 * @csspart mirror - The button that mirrors.
 * @csspart fullscreen - The button for the full screen.
 * @csspart more - The button that shows further controls.
 * @csspart tools - The further controls.
 * @csspart tool - One of them.
 * @csspart volume - The slider of the volume.
 * @csspart captions - The choice of captions.
 * @csspart help - The dialog with the keys.
 * @csspart transcript - The text of the film.
 * @csspart consent - What is said before a film of a service.
 * @csspart remember - The box with which a visitor lets this browser remember it.
 * @csspart start - The button that shows a film of a service here.
 * @csspart notice - The sentence instead of a film.
 * @csspart retry - The button that tries again.
 * @csspart link - The plain link to the film.
 *
 * @cssstate loading - It was started and is on its way.
 * @cssstate playing - The film plays.
 * @cssstate mirrored - The picture is mirrored.
 * @cssstate empty - There is no film.
 * @cssstate error - The film cannot be played.
 */
export class ExerciseVideo extends VideoOptions {
    static { this.styles = [...baseStyles, videoStyles]; }
    static { this.words = { group: 'watch', en: watch }; }
    #internals = this.attachInternals();
    #announcer = new Announcer(() => this.requestUpdate());
    #loader = new ShowLoader(this);
    #step = 0;
    /** Whether the film plays now. */
    get playing() {
        return this.#control?.store.snapshot.playing ?? false;
    }
    /** The moment in the film, in seconds. */
    get currentTime() {
        return this.#control?.store.snapshot.time ?? 0;
    }
    connectedCallback() {
        super.connectedCallback();
        if (this.hasUpdated && !this.#loader.show)
            this.#loader.wait();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#announcer.stop();
        // A move within the page is no goodbye.
        queueMicrotask(() => this.isConnected || this.#loader.drop());
    }
    focus(options) {
        this.renderRoot.querySelector('.consent button, .play')?.focus(options);
    }
    /** Plays the film. A film of a service only when the visitor agreed: nothing is asked of it before. */
    play() {
        this.#loader.play();
        this.requestUpdate();
    }
    /** Stops the film where it is. */
    pause() {
        this.#loader.plays = false;
        this.#control?.store.pause();
    }
    /** Goes to a moment in the film, in seconds. */
    seek(seconds) {
        this.#control?.store.seek(seconds);
    }
    /** Shows the current step again and again. */
    repeatStep() {
        this.#control?.repeatStep();
    }
    scheduleUpdate() {
        const waits = this.#loader.words.flatMap((own) => awaitMessages(this.language, own) ?? []);
        return waits.length ? Promise.all(waits).then(() => super.scheduleUpdate()) : super.scheduleUpdate();
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        const exercise = typeof this.exercise === 'string' ? this.current?.get(this.exercise) : this.exercise;
        this.#loader.take(this.medium, exercise, this.snapshot.base ?? this.baseURI);
        const control = this.#control;
        if (changed.has('rate'))
            control?.store.setRate(this.rate);
        if (changed.has('loop'))
            control?.store.setRepeat(this.loop);
        if (this.currentStep !== this.#step) {
            this.#step = this.currentStep;
            control?.goTo(this.#step);
        }
    }
    render() {
        const { show, film, failed } = this.#loader;
        const name = this.filmName;
        const label = show?.playLabel ?? (name ? this.t('watch.playNamed', { name }) : this.t('watch.play'));
        const touched = () => show?.touched();
        return html `<div
      class="base"
      part="base"
      role="group"
      aria-label=${name || this.t('watch.film')}
      @keydown=${(event) => this.noKeys || show?.key(event)}
      @focusin=${touched}
      @pointerover=${touched}
    >
      <div class="stage" part="stage" ?hidden=${show?.stageless}>
        ${show?.surface() ?? nothing}
        <slot name="poster" ?hidden=${show?.begun}>${show?.poster() ?? nothing}</slot>
        ${show?.begun || show?.barless ? nothing : html `<span class="glyph">${icon(PLAY)}</span>`}
      </div>
      <div class="above ${film.medium?.chapters ? 'stepped' : ''}" ?hidden=${show?.barless}>
        ${show?.above() ?? nothing}
      </div>
      <div class="bar" part="bar" ?hidden=${show?.barless}>
        <button class="button primary play" part="play" type="button" aria-label=${label} @click=${this.#toggle}>
          ${icon(show?.busy ? PAUSE : PLAY)}
        </button>
        ${show?.controls() ?? nothing}
      </div>
      ${failed
            ? html `<div class="notice" part="notice">
              <slot name="error"><p>${this.t('watch.unloaded')}</p></slot>
            </div>`
            : nothing}
      ${show?.below() ?? html `<slot hidden @slotchange=${() => this.requestUpdate()}></slot>`}
      ${this.#announcer.render()}
    </div>`;
    }
    firstUpdated() {
        // For who points; the button says the same to everybody else.
        this.renderRoot.querySelector('.stage').addEventListener('click', this.#toggle);
    }
    updated() {
        const { show, film, failed, plays } = this.#loader;
        const { width = 16, height = 9 } = film.medium?.sources?.find((source) => source.height) ?? {};
        this.renderRoot.querySelector('.stage').style.setProperty('--_ratio', `${width} / ${height}`);
        const { states } = this.#internals;
        states.clear();
        for (const state of show?.states ?? [])
            states.add(state);
        if (failed)
            states.add('error');
        else if (plays && !show)
            states.add('loading');
        show?.drawn();
    }
    get #control() {
        return this.#loader.show?.control;
    }
    get filmName() {
        const { medium, exercise } = this.#loader.film;
        return this.label || this.text(exercise?.name) || this.text(medium?.title);
    }
    #toggle = () => {
        const { show } = this.#loader;
        if (show)
            show.toggle();
        else
            this.play();
    };
    say(message) {
        this.#announcer.say(message);
    }
    adopt(styles, words) {
        for (const sheet of styles)
            adoptLate(this, sheet);
        if (!this.#loader.words.includes(words))
            this.#loader.words.push(words);
    }
    showsStep(step) {
        const another = step !== this.#step;
        this.#step = this.currentStep = step;
        return another;
    }
}
//# sourceMappingURL=exercise-video.js.map