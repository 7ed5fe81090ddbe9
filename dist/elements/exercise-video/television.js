/** Knows whether there is a television that could show the film: by Remote Playback, or by AirPlay. */
export class Television {
    constructor(video, signal, changed) {
        this.video = video;
        this.found = false;
        const tell = (there) => {
            if (signal.aborted)
                return;
            this.found = there;
            changed();
        };
        if (video.webkitShowPlaybackTargetPicker) {
            const type = 'webkitplaybacktargetavailabilitychanged';
            video.addEventListener(type, (event) => tell(event.availability === 'available'), { signal });
        }
        else {
            // Browsers without it, and those that were told not to look, say so by refusing.
            video.remote?.watchAvailability(tell).then((id) => signal.addEventListener('abort', () => void video.remote.cancelWatchAvailability(id).catch(() => { })), () => { });
        }
    }
    /** The browser asks the visitor which one. */
    choose() {
        const { video } = this;
        if (video.webkitShowPlaybackTargetPicker)
            video.webkitShowPlaybackTargetPicker();
        else
            video.remote.prompt().catch(() => { });
    }
}
//# sourceMappingURL=television.js.map