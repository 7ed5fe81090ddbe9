import type { ReactiveControllerHost } from 'lit';
import type { LocalizedText } from '../../data/library-types.js';
import type { FoundText } from '../../data/text.js';
import type { CSSResult } from 'lit';
import type { OwnWords } from '../../internal/messages.js';
import type { Messages } from '../../locales/messages.js';
import type { LibraryStore } from '../../store/library-store.js';
import type { LibrarySnapshot } from '../../store/snapshot.js';
import type { ExerciseSession } from './exercise-session.js';
/** What the parts of a session may ask of their element, and nobody else. */
interface Friend {
    /** The store of the library, once it is found. */
    readonly current?: LibraryStore;
    readonly snapshot: LibrarySnapshot;
    readonly language: string;
    t(key: keyof Messages, values?: Readonly<Record<string, string | number>>): string;
    number(value: number): string;
    text(text: LocalizedText | undefined): string;
    found(text: LocalizedText | undefined): FoundText | undefined;
    langOf(text: LocalizedText | undefined): string | undefined;
    /** Says a change to who cannot see it. */
    say(message: string): void;
    /** Adds a style sheet and words that came later. */
    adopt(styles: readonly CSSResult[], words: OwnWords): void;
    /** Back to what stands before the start; out of the dialog, when there is one. */
    exit(): void;
}
/** The element as its parts see it. */
export type SessionHost = Pick<ExerciseSession, keyof ExerciseSession> & Friend & ReactiveControllerHost & HTMLElement;
export {};
