import { type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { type OwnWords } from '../../internal/messages.js';
import { VideoOptions } from './video-options.js';
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
export declare class ExerciseVideo extends VideoOptions {
    #private;
    static styles: CSSResult[];
    protected static words: OwnWords;
    /** Whether the film plays now. */
    get playing(): boolean;
    /** The moment in the film, in seconds. */
    get currentTime(): number;
    connectedCallback(): void;
    disconnectedCallback(): void;
    focus(options?: FocusOptions): void;
    /** Plays the film. A film of a service only when the visitor agreed: nothing is asked of it before. */
    play(): void;
    /** Stops the film where it is. */
    pause(): void;
    /** Goes to a moment in the film, in seconds. */
    seek(seconds: number): void;
    /** Shows the current step again and again. */
    repeatStep(): void;
    protected scheduleUpdate(): void | Promise<unknown>;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
    protected firstUpdated(): void;
    protected updated(): void;
    protected get filmName(): string;
    protected say(message: string): void;
    protected adopt(styles: readonly CSSResult[], words: OwnWords): void;
    protected showsStep(step: number): boolean;
}
declare global {
    interface HTMLElementTagNameMap {
        'exercise-video': ExerciseVideo;
    }
}
