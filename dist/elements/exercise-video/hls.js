/** How often a broken stream is mended before it is said, at most. */
const MENDS = 2;
/** Lets hls.js play a stream. Without a worker, because strict content policies refuse one. Returns how to stop. */
export function attachStream(video, src, loaded) {
    const Hls = (loaded.default ?? loaded);
    if (!Hls.isSupported())
        throw new Error('hls.js: this browser cannot play streams');
    const hls = new Hls({ enableWorker: false });
    let mends = 0;
    hls.on('hlsError', (_event, { fatal, type }) => {
        if (!fatal)
            return;
        mends += 1;
        if (mends > MENDS) {
            hls.destroy();
            // The film has no error of its own here: an address that leads nowhere gives it one.
            video.src = src;
        }
        else if (type === 'networkError')
            hls.startLoad();
        else
            hls.recoverMediaError();
    });
    hls.loadSource(src);
    hls.attachMedia(video);
    return () => hls.destroy();
}
//# sourceMappingURL=hls.js.map