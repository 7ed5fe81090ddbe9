import { type Chapter } from '../../data/video-chapters.js';
import type { Messages } from '../../locales/messages.js';
import type { PlayerSnapshot } from '../../store/player-snapshot.js';
import { PlayerStore } from '../../store/player-store.js';
import type { Extras } from './extras.js';
import type { Screen } from './screen.js';
import type { Film, VideoControl, VideoHost } from './video-host.js';
/** A film that plays, and what can be done with it. */
export declare class Player implements VideoControl {
    #private;
    readonly host: VideoHost;
    readonly film: Film;
    readonly screen: Screen;
    readonly store: PlayerStore;
    chapters: readonly Chapter[];
    begun: boolean;
    /** What is rarely needed, once it is there. */
    extras?: Extras;
    /** Whether the further controls are open. */
    more: boolean;
    readonly signal: AbortSignal;
    constructor(host: VideoHost, film: Film, screen: Screen);
    get snapshot(): PlayerSnapshot;
    get busy(): boolean;
    get playLabel(): string;
    get chapter(): Chapter | undefined;
    /** Films with writing in them, and those of services, are not mirrored. */
    get mirrorable(): boolean;
    get mirrored(): boolean;
    /** What visitors should know. */
    get problem(): keyof Messages | undefined;
    play(): void;
    toggle(): void;
    goTo(step: number): void;
    repeatStep(): void;
    /** Does something with what is rarely needed, as soon as that is there. */
    withExtras(act: (extras: Extras) => void): Promise<void>;
    say(key: keyof Messages, values?: Readonly<Record<string, string | number>>): void;
    update(): void;
    /** They come when somebody touches the player; without them it plays all the same. */
    fetchExtras(): Promise<void>;
    dispose(): void;
}
