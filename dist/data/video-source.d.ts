import type { Medium } from './library-types.js';
/** One file a browser can be given. */
export interface VideoFile {
    readonly src: string;
    readonly type?: string;
}
/** What there is to play, decided before anything is asked for. */
export type VideoPlan = {
    readonly kind: 'files';
    readonly files: readonly VideoFile[];
    readonly href: string;
} | {
    readonly kind: 'hls';
    readonly src: string;
    readonly href: string;
} | {
    readonly kind: 'embed';
    readonly embed: NonNullable<Medium['embed']>;
} | {
    readonly kind: 'unsupported';
    readonly href?: string;
} | {
    readonly kind: 'empty';
};
/** What is known of the browser, and where the library file lies. */
export interface PlayAbility {
    /** As `HTMLMediaElement.canPlayType`: '', 'maybe' or 'probably'. */
    readonly canPlay: (type: string) => string;
    /** Whether the browser's own HLS player is to be trusted: see `trustsHls`. */
    readonly nativeHls?: boolean;
    /** Whether hls.js can be fetched. */
    readonly hlsLibrary?: boolean;
    readonly base?: string;
}
/**
 * Browsers without MediaSource, and those with ManagedMediaSource, play HLS themselves since long. Others answer
 * "maybe" and fail on some streams.
 */
export declare const trustsHls: (scope: object, canPlay: (type: string) => string) => boolean;
/**
 * Chooses how a film is played. Files come before streams and streams before services, because a file asks for the
 * least; a file whose type nobody knows is tried last.
 */
export declare function planVideo(medium: Medium | undefined, ability: PlayAbility): VideoPlan;
