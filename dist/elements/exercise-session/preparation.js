import { planSession } from '../../data/session-plan.js';
import { findSession } from '../../data/session-source.js';
import { makeTimeline } from '../../data/timeline.js';
import { SessionMemory } from '../../store/session-memory.js';
/** What is to be followed, with what the visitor chose, before it starts. */
export class Preparation {
    #source;
    #blocks;
    #choices;
    #first;
    #kept;
    #asked;
    #problems;
    #memory;
    constructor(host) {
        this.host = host;
        this.state = 'empty';
        this.#blocks = [];
        this.#choices = {};
        this.#first = 'right';
        this.#asked = [];
        this.#problems = [];
        this.#memory = new SessionMemory();
    }
    /** Looks again at what the element asks for. Whether that is another session than before. */
    take({ header, complete, answer }) {
        const { exercise, protocol, stage, session, items } = this.host;
        // On its way out of the page it has no library any more.
        if (!this.host.isConnected)
            return false;
        // The library may come in pieces: until it is whole, what is missing may still come.
        const asked = [exercise, protocol, stage, session, items, header, complete, complete || answer];
        if (asked.every((value, i) => value === this.#asked[i]))
            return false;
        this.#asked = asked;
        this.#problems = [];
        const before = this.#source?.id;
        this.#source = findSession(this.host, header);
        const another = this.#source.id !== before;
        if (another) {
            this.#choices = {};
            this.remember();
        }
        this.#plan();
        return another;
    }
    /** Looks up where the visitor was in this session. */
    remember() {
        this.#kept = this.#memory.find(this.#source?.id ?? '');
        if (!this.#kept)
            return;
        this.#choices = this.#kept.choices;
        this.#first = this.#kept.first;
        this.#plan();
    }
    #get(id) {
        const { exercise, current } = this.host;
        return typeof exercise === 'object' && exercise.id === id ? exercise : current?.get(id);
    }
    #plan() {
        const problems = [...(this.#source?.problems ?? [])];
        const tell = (problem) => void problems.push(problem);
        this.#blocks = planSession(this.#source?.blocks ?? [], (id) => this.#get(id), this.#choices, tell);
        this.timeline = makeTimeline(this.#blocks, this.#first, tell);
        this.#problems = problems;
        const { state, complete } = this.host.snapshot;
        const waits = !complete && (state === 'loading' || state === 'ready');
        const missing = problems.some(({ code }) => code === 'exercise');
        const found = this.#blocks.some(({ items }) => items.length);
        // Everything may be left out by choice: that can be undone.
        const chosen = this.#blocks.some(({ items }) => items.some(({ choice }) => choice));
        const some = this.timeline.parts.length || chosen;
        this.state = waits && (missing || !some) ? 'loading' : some ? 'ready' : found ? 'noTime' : 'empty';
    }
    #change(choices) {
        this.#choices = { ...this.#choices, ...choices };
        this.#kept = undefined;
        this.#plan();
        this.host.requestUpdate();
    }
    /** What the start view shows and changes. */
    start() {
        return {
            source: this.#source,
            blocks: this.#blocks,
            timeline: this.timeline,
            first: this.#first,
            resumeAt: this.#kept && this.#kept.at < this.timeline.seconds ? this.#kept.at : undefined,
            change: (key, value) => this.#change({ [key]: value }),
            take: (block, item, taken) => {
                const single = block.mode === 'pick' && block.pick === 1;
                const all = item.choice === 'pick' ? block.items : [item];
                this.#change(Object.fromEntries(all.map((one) => [one.key, Number(one === item ? taken : !single && one.taken)])));
            },
            begin: (first) => {
                this.#first = first;
                this.#change({});
            },
        };
    }
    /** Where a session starts, as it is remembered. */
    place(at) {
        return { id: this.#source?.id ?? '', at, choices: this.#choices, first: this.#first };
    }
    /** Names what is wrong to the owner of the site; the sentences come only when there is something. */
    tellOwner() {
        // A library that is not here yet may still have it.
        const known = this.host.current || typeof this.host.exercise === 'object';
        if (!this.#problems.length || !known || this.state === 'loading')
            return;
        const problems = this.#problems;
        void import('./tell-problems.js').then(({ tellProblems }) => tellProblems(this.#source.id, problems));
    }
}
//# sourceMappingURL=preparation.js.map