import { effortAt } from '../../data/timeline-at.js';
import { sideWord, titleOf } from './part-words.js';
import { voiceFor } from './voices.js';
/** A sentence of the author takes so long to say, in seconds; in a shorter part it would still be going on. */
const SENTENCE = 6;
/** The effort is said at every so many percent. */
const EVERY_PERCENT = 10;
/** Repetitions that are shorter are not counted aloud. */
const COUNTED = 3;
/** Says what to do, in the visitor's language, with a voice of the device. Silent when there is none. */
export class Speaker {
    #side = '';
    #group = -1;
    #effort = 0;
    constructor(host) {
        this.host = host;
    }
    get speaks() {
        return !this.host.noVoice && !this.host.muted && !!voiceFor(this.host.language);
    }
    /** A part begins. */
    enter(part) {
        const { host } = this;
        const { kind, turn, rep, begins, group, seconds, otherWay, item, cue, side = '', ramp } = part;
        this.#effort = ramp ? Math.floor(ramp.from / EVERY_PERCENT) : 0;
        const fresh = group !== this.#group;
        const turned = side !== this.#side;
        this.#group = group;
        this.#side = side;
        if (!fresh && begins) {
            if (rep && (seconds >= COUNTED || part.way))
                this.say(host.number(rep));
            return;
        }
        const words = [];
        if (kind === 'switch')
            words.push(host.t('follow.switchTo', { side: sideWord(host, part) }));
        else {
            if ((kind === 'ready' || kind === 'rest') && (fresh || !turn))
                words.push(titleOf(host, part), this.#own(item.exercise.name));
            if (turned)
                words.push(sideWord(host, part));
            if (kind !== 'ready' && kind !== 'rest')
                words.push(this.#own(part.label) || titleOf(host, { ...part, label: undefined }));
            if (fresh && otherWay)
                words.push(host.t('follow.otherWay'));
            if (seconds >= SENTENCE)
                words.push(this.#own(cue));
        }
        this.say(words.filter(Boolean).join('. '));
    }
    /** A second went by: under a ramp the effort is said. */
    second({ part, at }) {
        const effort = part && effortAt(part, at);
        if (effort === undefined)
            return;
        const step = Math.floor(effort / EVERY_PERCENT);
        if (step === this.#effort)
            return;
        this.#effort = step;
        this.say(this.host.t('follow.percentSaid', { n: step * EVERY_PERCENT }));
    }
    say(text) {
        if (!text || !this.speaks)
            return;
        try {
            const words = new SpeechSynthesisUtterance(text);
            words.voice = voiceFor(this.host.language);
            words.lang = words.voice.lang;
            words.volume = Math.min(1, Math.max(0, Number(this.host.volume) || 0));
            speechSynthesis.cancel();
            speechSynthesis.speak(words);
        }
        catch {
            // No voice today.
        }
    }
    hush() {
        try {
            globalThis.speechSynthesis?.cancel();
        }
        catch {
            // It was silent.
        }
    }
    /** A text of the file, only when it is in the language of the voice. */
    #own(text) {
        const found = this.host.found(text);
        return found && !found.fallback ? found.value : '';
    }
}
//# sourceMappingURL=speaker.js.map