const HAVE_ENOUGH_DATA = 4;
/**
 * A film in the frame of a service, with the face of `HTMLMediaElement`. It speaks the messages that the services' own
 * scripts exchange with their frames, so that none of those scripts runs in the page. The services do not document them
 * as a contract; when they no longer answer, their own controls stay.
 */
export class EmbedMedia extends EventTarget {
    #wantsPlay;
    /** @param send posts a message to the frame */
    constructor(send) {
        super();
        this.send = send;
        this.seeking = false;
        this.error = null;
        this.paused = true;
        this.ended = false;
        this.duration = Number.NaN;
        this.readyState = 0;
        this.time = 0;
        this.rate = 1;
        this.quiet = false;
        this.loudness = 1;
        this.loaded = 0;
        this.#wantsPlay = false;
    }
    get buffered() {
        return { length: this.loaded > 0 ? 1 : 0, start: () => 0, end: () => this.loaded };
    }
    get currentTime() {
        return this.time;
    }
    set currentTime(seconds) {
        this.time = seconds;
        this.ended = false;
        this.command('seek', seconds);
        this.tell('timeupdate');
    }
    get playbackRate() {
        return this.rate;
    }
    set playbackRate(rate) {
        if (rate !== this.rate)
            this.command('rate', rate);
    }
    get muted() {
        return this.quiet;
    }
    set muted(muted) {
        if (muted !== this.quiet)
            this.command('mute', muted);
    }
    get volume() {
        return this.loudness;
    }
    set volume(volume) {
        this.command('volume', volume);
    }
    play() {
        this.#wantsPlay = true;
        if (this.readyState)
            this.command('play');
    }
    pause() {
        this.#wantsPlay = false;
        if (this.readyState)
            this.command('pause');
    }
    /** The frame listens: what was asked before is asked now. */
    ready() {
        if (this.readyState)
            return;
        this.readyState = HAVE_ENOUGH_DATA;
        this.tell('loadedmetadata');
        if (this.#wantsPlay)
            this.command('play');
    }
    tell(type) {
        this.dispatchEvent(new Event(type));
    }
    plays(type) {
        this.paused = type !== 'play';
        this.ended = type === 'ended';
        this.tell(type);
    }
    set(name, value, type) {
        if (typeof value !== 'number' || !Number.isFinite(value) || value === this[name])
            return;
        this[name] = value;
        this.tell(type);
    }
}
/** What can be asked of a film: YouTube's name, Vimeo's name. */
const COMMANDS = {
    play: ['playVideo', 'play'],
    pause: ['pauseVideo', 'pause'],
    seek: ['seekTo', 'setCurrentTime'],
    rate: ['setPlaybackRate', 'setPlaybackRate'],
    mute: ['', 'setMuted'],
    volume: ['setVolume', 'setVolume'],
};
/** YouTube tells its whole state in `infoDelivery`, and changes of playing by number. */
export class YouTubeMedia extends EmbedMedia {
    greet() {
        this.send({ event: 'listening', id: 1, channel: 'widget' });
    }
    receive({ event, info }) {
        if (event === 'onReady' || event === 'initialDelivery')
            this.ready();
        if (event === 'onStateChange')
            this.#state(info);
        if (typeof info !== 'object' || info === null)
            return;
        const state = info;
        this.set('duration', state.duration, 'durationchange');
        this.set('time', state.currentTime, 'timeupdate');
        this.set('rate', state.playbackRate, 'ratechange');
        this.set('loaded', Number(state.videoLoadedFraction) * this.duration, 'progress');
        this.set('loudness', Number(state.volume) / 100, 'volumechange');
        if (typeof state.muted === 'boolean' && state.muted !== this.quiet) {
            this.quiet = state.muted;
            this.tell('volumechange');
        }
        if ('playerState' in state)
            this.#state(state.playerState);
    }
    #state(state) {
        const type = state === 1 ? 'play' : state === 2 ? 'pause' : state === 0 ? 'ended' : undefined;
        if (type && (type === 'play' ? this.paused : !this.paused))
            this.plays(type);
    }
    command(name, value) {
        const func = name === 'mute' ? (value ? 'mute' : 'unMute') : COMMANDS[name][0];
        const args = name === 'seek' ? [value, true] : name === 'volume' ? [Number(value) * 100] : name === 'mute' ? [] : [value];
        this.send({ event: 'command', func, args: value === undefined ? [] : args });
    }
}
/** What is asked of Vimeo to tell. */
const VIMEO_EVENTS = [
    'play',
    'pause',
    'ended',
    'timeupdate',
    'progress',
    'playbackratechange',
    'volumechange',
    'loaded',
];
/** Vimeo tells each change by its own name. */
export class VimeoMedia extends EmbedMedia {
    greet() {
        this.send({ method: 'ping' });
    }
    receive({ event, data, method }) {
        if (event === 'ready' || method === 'ping') {
            if (!this.readyState)
                for (const value of VIMEO_EVENTS)
                    this.send({ method: 'addEventListener', value });
            this.ready();
        }
        const told = (data ?? {});
        this.set('duration', told.duration, 'durationchange');
        if (event === 'timeupdate')
            this.set('time', told.seconds, 'timeupdate');
        if (event === 'progress')
            this.set('loaded', told.seconds, 'progress');
        if (event === 'playbackratechange')
            this.set('rate', told.playbackRate, 'ratechange');
        if (event === 'volumechange') {
            this.quiet = told.muted === true;
            this.set('loudness', told.volume, 'volumechange');
            this.tell('volumechange');
        }
        if (event === 'play' || event === 'pause' || event === 'ended')
            this.plays(event);
    }
    command(name, value) {
        this.send({ method: COMMANDS[name][1], ...(value === undefined ? {} : { value }) });
    }
}
//# sourceMappingURL=embed-media.js.map