import { type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { type OwnWords } from '../../internal/messages.js';
import { SessionOptions } from './session-options.js';
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
export declare class ExerciseSession extends SessionOptions {
    #private;
    static styles: CSSResult[];
    protected static words: OwnWords;
    /** Brings `<exercise-figure>` when an exercise has a drawing; set where the tag is defined. @internal */
    static loadFigure?: () => Promise<unknown>;
    /** Brings `<exercise-video>` when an exercise has a film; set where the tag is defined. @internal */
    static loadVideo?: () => Promise<unknown>;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Starts the session, or goes on with it. Sounds need that the visitor touched the page before. */
    play(): Promise<void>;
    /** Pauses the session. */
    pause(): void;
    protected get expects(): boolean;
    protected scheduleUpdate(): void | Promise<unknown>;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
    protected updated(): void;
    protected exit(): void;
    protected say(message: string): void;
    protected adopt(styles: readonly CSSResult[], words: OwnWords): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'exercise-session': ExerciseSession;
    }
}
