import type { CSSResult, TemplateResult } from 'lit';
import type { Exercise, LocalizedText, Medium } from '../../data/library-types.js';
import type { OwnWords } from '../../internal/messages.js';
import type { Messages } from '../../locales/messages.js';
import type { PlayerStore } from '../../store/player-store.js';
import type { ExerciseVideo } from './exercise-video.js';
/** Which film an element shows, and where relative addresses in it begin. */
export interface Film {
    readonly medium?: Medium;
    readonly exercise?: Exercise;
    readonly base: string;
}
/** What the parts of the player may ask of their element, and nobody else. */
interface Friend {
    /** What the film is called. */
    readonly filmName: string;
    /** The language of the interface. */
    readonly language: string;
    t(key: keyof Messages, values?: Readonly<Record<string, string | number>>): string;
    number(value: number): string;
    text(text: LocalizedText | undefined): string;
    langOf(text: LocalizedText | undefined): string | undefined;
    /** Says a change to who cannot see it. */
    say(message: string): void;
    /** Adds a style sheet and words that came later. */
    adopt(styles: readonly CSSResult[], words: OwnWords): void;
    /** Takes the step that is shown, without going there. Whether it is another one than before. */
    showsStep(step: number): boolean;
}
/** The element as its player, which comes later, sees it. */
export type VideoHost = Pick<ExerciseVideo, keyof ExerciseVideo> & Friend;
/** What the site may do with a film that is there. */
export interface VideoControl {
    readonly store: PlayerStore;
    goTo(step: number): void;
    repeatStep(): void;
}
/** What the element needs of what comes when it is nearly seen. */
export interface VideoShow {
    readonly control?: VideoControl;
    /** The film was asked for: its own picture takes the place of the poster. */
    readonly begun: boolean;
    /** It plays, or is about to: the button stops it. */
    readonly busy: boolean;
    /** There is no stage, or no bar, to show. */
    readonly stageless: boolean;
    readonly barless: boolean;
    /** Custom states that hold. */
    readonly states: readonly string[];
    readonly playLabel?: string;
    poster(): unknown;
    /** What is on the stage, between stage and bar, in the bar behind the play button, and below it. */
    surface(): unknown;
    above(): unknown;
    controls(): TemplateResult | undefined;
    below(): unknown;
    /** Called after every update of the element. */
    drawn(): void;
    /** The focus came inside, or the pointer: what is rarely needed may be so soon. */
    touched(): void;
    play(): void;
    toggle(): void;
    key(event: KeyboardEvent): void;
    dispose(): void;
}
export {};
