/** Fills the screen with the whole player, or only with the film where nothing else may. */
export function toggleFullscreen(player) {
    const { host, screen, mirrored } = player;
    const root = host.shadowRoot;
    const base = root.querySelector('.base');
    if (root.fullscreenElement)
        void host.ownerDocument.exitFullscreen();
    else if (base.requestFullscreen)
        base.requestFullscreen().catch(() => onlyFilm());
    else
        onlyFilm();
    function onlyFilm() {
        const video = screen.video;
        if (!video?.webkitEnterFullscreen)
            return;
        if (mirrored)
            player.say('controls.mirrorLost');
        video.webkitEnterFullscreen();
    }
}
//# sourceMappingURL=fullscreen.js.map