/** What the lock screen, headphones and the media keys of a keyboard show and do while the film plays. */
export function nameOnLockScreen(player) {
    const { mediaSession } = navigator;
    if (!mediaSession)
        return;
    const { host, store, film, screen, signal } = player;
    const actions = {
        play: () => store.play(),
        pause: () => store.pause(),
        seekto: ({ seekTime }) => store.seek(seekTime ?? 0),
        previoustrack: () => player.extras?.turn(-1),
        nexttrack: () => player.extras?.turn(1),
    };
    let mine = false;
    const set = () => {
        const artwork = host.shadowRoot?.querySelector('[part=poster]')?.src;
        mine = !signal.aborted;
        mediaSession.metadata = mine
            ? new MediaMetadata({
                title: host.filmName || host.t('watch.film'),
                album: host.text(film.medium?.title),
                artwork: artwork ? [{ src: artwork }] : [],
            })
            : null;
        for (const [action, act] of Object.entries(actions)) {
            mediaSession.setActionHandler(action, mine ? act : null);
        }
    };
    screen.media.addEventListener('play', set, { signal });
    if (!screen.media.paused)
        set();
    signal.addEventListener('abort', () => mine && set());
}
//# sourceMappingURL=lock-screen.js.map