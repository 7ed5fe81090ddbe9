/** Whether only the film itself can fill the screen here, without our controls and our mirror. */
export const fillsWithFilmOnly = ({ host, screen }) => !host.requestFullscreen && !!screen.video?.webkitEnterFullscreen;
/** Fills the screen with the whole player, or only with the film where nothing else may. */
export function toggleFullscreen(player) {
    const { host, screen, mirrored } = player;
    const root = host.shadowRoot;
    if (fillsWithFilmOnly(player)) {
        if (mirrored)
            player.say('controls.mirrorLost');
        screen.video.webkitEnterFullscreen();
    }
    else if (root.fullscreenElement)
        void host.ownerDocument.exitFullscreen();
    // A page in a frame may be forbidden to: then it stays as it is.
    else
        void root
            .querySelector('.base')
            .requestFullscreen()
            .catch(() => { });
}
//# sourceMappingURL=fullscreen.js.map