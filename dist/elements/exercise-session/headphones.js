const SECONDS = 10;
const RATE = 8000;
/** Ten seconds of silence as a sound file: browsers give the buttons of headphones only to a page that plays one. */
function silence() {
    const samples = SECONDS * RATE;
    const view = new DataView(new ArrayBuffer(44));
    const write = (at, text) => [...text].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
    write(0, 'RIFF');
    view.setUint32(4, 36 + samples, true);
    write(8, 'WAVEfmt ');
    view.setUint32(16, 16, true);
    view.setUint16(20, 1, true);
    view.setUint16(22, 1, true);
    view.setUint32(24, RATE, true);
    view.setUint32(28, RATE, true);
    view.setUint16(32, 1, true);
    view.setUint16(34, 8, true);
    write(36, 'data');
    view.setUint32(40, samples, true);
    return new Blob([view, new Uint8Array(samples).fill(128)], { type: 'audio/wav' });
}
/** One for the page: WebKitGTK stands still when a sound is thrown away that has only just begun. */
let sound;
/** What headphones, the lock screen and media keys do and show while a session is there. */
export class Headphones {
    #mine = false;
    constructor(host, store) {
        this.host = host;
        this.store = store;
    }
    get session() {
        return navigator.mediaSession;
    }
    /**
     * Follows the session; call it when its state or exercise changes.
     * @param sounds it runs, and can be heard; before that everything is left to whoever plays now
     */
    follow(sounds, title, exercise) {
        const { session } = this;
        if (!session || !(sounds || this.#mine))
            return;
        try {
            if (sounds)
                this.#sound();
            else
                sound?.pause();
            session.metadata = new MediaMetadata({ title, artist: exercise });
            session.playbackState = sounds ? 'playing' : 'paused';
        }
        catch {
            // The buttons of the page are there.
        }
    }
    dispose() {
        if (!this.#mine)
            return;
        this.#mine = false;
        sound?.pause();
        this.#answer(false);
        if (this.session)
            this.session.metadata = null;
    }
    #sound() {
        if (!this.#mine)
            this.#answer(true);
        this.#mine = true;
        if (!sound) {
            sound = this.host.ownerDocument.createElement('audio');
            sound.loop = true;
            sound.src = URL.createObjectURL(silence());
        }
        void sound.play().catch(() => undefined);
    }
    #answer(mine) {
        const { store } = this;
        const actions = {
            play: () => store.play(),
            pause: () => store.pause(),
            stop: () => store.pause(),
            previoustrack: () => store.back(),
            nexttrack: () => store.skip(),
            seekforward: () => store.extend(),
        };
        for (const [action, act] of Object.entries(actions)) {
            try {
                this.session?.setActionHandler(action, mine ? act : null);
            }
            catch {
                // This browser does not know that button.
            }
        }
    }
}
//# sourceMappingURL=headphones.js.map