import { safeUrl } from './safe-url.js';
const HLS = 'application/vnd.apple.mpegurl';
const TYPES = {
    m3u8: HLS,
    mp4: 'video/mp4',
    webm: 'video/webm',
};
/**
 * Browsers without MediaSource, and those with ManagedMediaSource, play HLS themselves since long. Others answer
 * "maybe" and fail on some streams.
 */
export const trustsHls = (scope, canPlay) => canPlay(HLS) !== '' && (!('MediaSource' in scope) || 'ManagedMediaSource' in scope);
const typeOf = (address) => TYPES[/\.(\w+)$/.exec(new URL(address).pathname)?.[1].toLowerCase() ?? ''];
const isHls = (type) => /mpegurl/i.test(type ?? '');
/**
 * Chooses how a film is played. Files come before streams and streams before services, because a file asks for the
 * least; a file whose type nobody knows is tried last.
 */
export function planVideo(medium, ability) {
    const sources = (medium?.sources ?? []).flatMap(({ src, type }) => {
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
    if (stream && !ability.nativeHls && ability.hlsLibrary)
        return { kind: 'hls', src: stream.src, href };
    if (stream && ability.canPlay(HLS))
        return { kind: 'files', files: [{ ...stream, type: HLS }], href };
    if (medium?.embed)
        return { kind: 'embed', embed: medium.embed };
    return medium?.sources?.length ? { kind: 'unsupported', href } : { kind: 'empty' };
}
//# sourceMappingURL=video-source.js.map