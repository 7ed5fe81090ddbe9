/** What Safari has instead of Remote Playback. */
interface AppleVideo extends HTMLVideoElement {
  webkitShowPlaybackTargetPicker?(): void;
}

/** Knows whether there is a television that could show the film: by Remote Playback, or by AirPlay. */
export class Television {
  found = false;

  constructor(
    private readonly video: AppleVideo,
    signal: AbortSignal,
    changed: () => void,
  ) {
    const tell = (there: boolean) => {
      if (signal.aborted) return;
      this.found = there;
      changed();
    };
    if (video.webkitShowPlaybackTargetPicker) {
      const type = 'webkitplaybacktargetavailabilitychanged';
      video.addEventListener(
        type,
        (event) => tell((event as Event & { availability?: string }).availability === 'available'),
        { signal },
      );
    } else {
      // Browsers without it, and those that were told not to look, say so by refusing.
      video.remote?.watchAvailability(tell).then(
        (id) => signal.addEventListener('abort', () => void video.remote.cancelWatchAvailability(id).catch(() => {})),
        () => {},
      );
    }
  }

  /** The browser asks the visitor which one. */
  choose(): void {
    const { video } = this;
    if (video.webkitShowPlaybackTargetPicker) video.webkitShowPlaybackTargetPicker();
    else video.remote.prompt().catch(() => {});
  }
}
