/** Notes of a tone: pitch in hertz, when it begins and how long it sounds, in seconds. */
const NOTES = {
    work: [
        [660, 0, 0.12],
        [880, 0.13, 0.22],
    ],
    rest: [
        [660, 0, 0.12],
        [440, 0.13, 0.26],
    ],
    switch: [
        [587, 0, 0.12],
        [784, 0.16, 0.12],
        [587, 0.32, 0.2],
    ],
    rep: [[988, 0, 0.06]],
    count: [[523, 0, 0.08]],
    done: [
        [523, 0, 0.18],
        [659, 0.18, 0.18],
        [784, 0.36, 0.18],
        [1047, 0.54, 0.5],
    ],
};
/** Repetitions are many: they sound softer. */
const SOFT = ['rep', 'count'];
const SOFT_BY = 0.45;
/** Tones made by the browser itself, put on its clock of sound ahead of time: they come on time in a tab that sleeps. */
export class Sounds {
    #context;
    #out;
    #planned = [];
    /**
     * Wakes the sound up; only after a touch of the visitor does a browser allow it.
     * @param volume from 0 to 1
     */
    wake(volume) {
        try {
            const Context = globalThis.AudioContext;
            if (!this.#context && Context) {
                this.#context = new Context();
                this.#out = this.#context.createGain();
                this.#out.connect(this.#context.destination);
            }
            if (this.#out)
                this.#out.gain.value = Math.min(1, Math.max(0, Number(volume) || 0)) * 0.5;
            if (this.#context?.state === 'suspended')
                void this.#context.resume().catch(() => undefined);
        }
        catch {
            // No sound on this device: what is seen and said is enough.
            this.#context = undefined;
        }
    }
    /** Puts tones on the clock; `now` is the moment of the session, in seconds. */
    plan(tones, now) {
        const context = this.#context;
        if (!context)
            return;
        for (const { at, tone } of tones) {
            for (const [pitch, after, length] of NOTES[tone]) {
                this.#note(context, context.currentTime + Math.max(0, at - now) + after, pitch, length, tone);
            }
        }
    }
    /** Takes back what was planned and has not sounded yet. */
    clear() {
        for (const note of this.#planned.splice(0)) {
            note.onended = null;
            note.disconnect();
        }
    }
    async dispose() {
        this.clear();
        const context = this.#context;
        this.#context = undefined;
        try {
            await context?.close();
        }
        catch {
            // It was closed already.
        }
    }
    #note(context, at, pitch, length, tone) {
        const note = context.createOscillator();
        const shape = context.createGain();
        const loud = SOFT.includes(tone) ? SOFT_BY : 1;
        note.type = 'triangle';
        note.frequency.value = pitch;
        // Without a soft begin and end it clicks.
        shape.gain.setValueAtTime(0.0001, at);
        shape.gain.exponentialRampToValueAtTime(loud, at + 0.012);
        shape.gain.exponentialRampToValueAtTime(0.0001, at + length);
        note.connect(shape).connect(this.#out);
        note.start(at);
        note.stop(at + length + 0.02);
        this.#planned.push(note);
        note.onended = () => {
            this.#planned = this.#planned.filter((other) => other !== note);
            shape.disconnect();
        };
    }
}
//# sourceMappingURL=sounds.js.map