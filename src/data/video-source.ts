import type { Medium } from './library-types.js';
import { safeUrl } from './safe-url.js';

/** One file a browser can be given. */
export interface VideoFile {
  readonly src: string;
  readonly type?: string;
}

/** What there is to play, decided before anything is asked for. */
export type VideoPlan =
  | { readonly kind: 'files'; readonly files: readonly VideoFile[]; readonly href: string }
  | { readonly kind: 'hls'; readonly src: string; readonly href: string }
  | { readonly kind: 'embed'; readonly embed: NonNullable<Medium['embed']> }
  | { readonly kind: 'unsupported'; readonly href?: string }
  | { readonly kind: 'empty' };

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

const HLS = 'application/vnd.apple.mpegurl';
const TYPES: Readonly<Record<string, string>> = {
  m3u8: HLS,
  mp4: 'video/mp4',
  webm: 'video/webm',
};

/**
 * Browsers without MediaSource, and those with ManagedMediaSource, play HLS themselves since long. Others answer
 * "maybe" and fail on some streams.
 */
export const trustsHls = (scope: object, canPlay: (type: string) => string): boolean =>
  canPlay(HLS) !== '' && (!('MediaSource' in scope) || 'ManagedMediaSource' in scope);

const typeOf = (address: string): string | undefined =>
  TYPES[/\.(\w+)$/.exec(new URL(address).pathname)?.[1].toLowerCase() ?? ''];

const isHls = (type: string | undefined) => /mpegurl/i.test(type ?? '');

/**
 * Chooses how a film is played. Files come before streams and streams before services, because a file asks for the
 * least; a file whose type nobody knows is tried last.
 */
export function planVideo(medium: Medium | undefined, ability: PlayAbility): VideoPlan {
  const sources = (medium?.sources ?? []).flatMap(({ src, type }): VideoFile[] => {
    const address = safeUrl(src, ability.base);
    return address ? [{ src: address, type: type ?? typeOf(address) }] : [];
  });
  const files = sources.filter(({ type }) => !isHls(type) && (!type || ability.canPlay(type) !== ''));
  const [href] = sources.map(({ src }) => src);
  if (files.length) {
    return { kind: 'files', files: [...files.filter(({ type }) => type), ...files.filter(({ type }) => !type)], href };
  }
  const stream = sources.find(({ type }) => isHls(type));
  // A browser's own player that is not to be trusted is still better than none.
  if (stream && !ability.nativeHls && ability.hlsLibrary) return { kind: 'hls', src: stream.src, href };
  if (stream && ability.canPlay(HLS)) return { kind: 'files', files: [{ ...stream, type: HLS }], href };
  if (medium?.embed) return { kind: 'embed', embed: medium.embed };
  return medium?.sources?.length ? { kind: 'unsupported', href } : { kind: 'empty' };
}
