/** Which medium of an exercise is shown, and which do not work. */
export class MediaPick {
    constructor(host) {
        this.host = host;
        this.index = 0;
        this.failed = new Set();
        this.choose = (index) => {
            this.index = index;
            this.host.requestUpdate();
        };
        /** A medium does not work: the next one takes its place. */
        this.fail = (medium) => {
            this.failed.add(medium);
            this.choose(0);
        };
    }
    /** For another exercise. */
    reset() {
        this.index = 0;
        this.failed.clear();
    }
}
//# sourceMappingURL=media-pick.js.map