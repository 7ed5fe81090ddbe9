import { type TemplateResult } from 'lit';
import type { OwnWords } from '../../internal/messages.js';
import { Player } from './player.js';
import type { Film, VideoHost, VideoShow } from './video-host.js';
export declare const showStyles: import("lit").CSSResult[];
export declare const showWords: OwnWords;
/** What a visitor sees of a film that is nearly on the screen: the player, or a question, or why there is neither. */
export declare class Show implements VideoShow {
    #private;
    private readonly host;
    private readonly film;
    control?: Player;
    constructor(host: VideoHost, film: Film);
    get begun(): boolean;
    get busy(): boolean;
    get stageless(): boolean;
    get barless(): boolean;
    get playLabel(): string | undefined;
    get states(): readonly string[];
    poster(): unknown;
    surface(): unknown;
    above(): unknown;
    controls(): TemplateResult | undefined;
    below(): unknown;
    drawn(): void;
    touched(): void;
    play(): void;
    toggle(): void;
    key(event: KeyboardEvent): void;
    dispose(): void;
}
