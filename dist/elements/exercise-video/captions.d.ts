import type { Player } from './player.js';
/**
 * The captions of a film. The browser draws them, so that visitors' own settings count; but it would mirror them with
 * the picture: while that is mirrored they are drawn here.
 */
export declare class Captions {
    #private;
    private readonly video;
    private readonly player;
    /** The place on the stage where mirrored films have their captions. */
    readonly layer: HTMLElement;
    /** Address and language of each, the visitor's own language first; only films of our own have them. */
    readonly list: readonly {
        readonly src: string;
        readonly lang: string;
        readonly kind: string;
    }[];
    /** Index of the captions that are shown; -1 for none. */
    chosen: number;
    constructor(video: HTMLVideoElement, player: Player);
    choose(index: number): void;
    /** Again after the picture was mirrored. */
    follow(): void;
}
