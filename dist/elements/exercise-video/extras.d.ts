import { type Part } from '../../data/video-chapters.js';
import { type OwnWords } from '../../internal/messages.js';
import { Captions } from './captions.js';
import type { Player } from './player.js';
import { Television } from './television.js';
/** What comes once somebody touches the player: keys, further controls, captions, a television. */
export declare class Extras {
    #private;
    readonly player: Player;
    readonly captions?: Captions;
    readonly television?: Television;
    constructor(player: Player);
    view(): unknown;
    /** On the bar of moments: the ends of the part to repeat, and what is under the pointer. */
    onBar(): unknown;
    /** The moment under the pointer: its time and step are shown. */
    point(event: PointerEvent): void;
    /** Shows the next frame, or the one before. */
    stepFrame(direction: 1 | -1): void;
    /** Repeats the film, or lets it and any part go. */
    toggleRepeat(): void;
    mirror(): void;
    toggleFullscreen(): void;
    /** Over the picture: captions of a mirrored film, the count, and that something is on its way. */
    onStage(): unknown;
    key(event: KeyboardEvent): void;
    /** The next speed up or down. */
    shiftRate(direction: 1 | -1): void;
    /** The chapter before or after. */
    turn(direction: 1 | -1): void;
    repeatStep(): void;
    /** Repeats a part; there too is counted down first, when the visitor asked for it. */
    repeat(part: Part): void;
    /** The part to repeat begins, or ends, here. */
    mark(end: boolean): void;
    saysPart(): void;
    toggleCount(): void;
    /** The next language of the captions, then none. */
    nextCaptions(): void;
    help(): void;
}
export declare const controlWords: OwnWords;
/** Waits for the words, so that nobody sees another language for a moment. */
export declare function createExtras(player: Player): Promise<Extras>;
