/** A `<video>`, which fetches nothing as long as it has no address. */
export function ownScreen({ ownerDocument }, plan, loadHls) {
    const video = ownerDocument.createElement('video');
    video.playsInline = true;
    video.setAttribute('part', 'video');
    let stop;
    const own = { media: video, node: video, video };
    const dispose = () => {
        stop?.();
        // An element that is let go of must not go on downloading.
        video.removeAttribute('src');
        video.replaceChildren();
        video.load();
    };
    if (plan.kind === 'files')
        return { ...own, files: plan.files, dispose };
    const open = async () => {
        const [{ attachStream }, loaded] = await Promise.all([import('./hls.js'), loadHls()]);
        // Tried again: the first one must not go on beside it.
        stop?.();
        stop = attachStream(video, plan.src, loaded);
    };
    return { ...own, open, dispose };
}
//# sourceMappingURL=screen.js.map