import { html, nothing } from 'lit';
import { rungsOf, rungWith } from '../../data/ladder.js';
import { ExerciseLadderMoveEvent } from '../../events/ladder.js';
import { say } from '../../internal/library-view.js';
import { passedOn } from '../../internal/passed-on.js';
import { drawWhenNear } from '../../internal/still-picture.js';
import { WholeElement } from '../../internal/whole-element.js';
import { ladder } from '../../locales/en/ladder.js';
import { LadderMemory } from '../../store/ladder-memory.js';
import { baseStyles } from '../../styles/base.styles.js';
import { roomStyles } from '../../styles/room.styles.js';
import { ladderStyles } from './exercise-ladder.styles.js';
import { panelView } from './panel-view.js';
import { panelStyles } from './panel.styles.js';
import { rungsView } from './rungs-view.js';
import { shapeStyles } from './shape.styles.js';
import { tellEmpty } from './tell-empty.js';
/**
 * Exercises from easier to harder: what you can do before you go up, when to go down, what comes first. A staircase where
 * there is room, a ladder with the hardest on top where there is not, a list for who hears it. Where a visitor is stays
 * in the page; it is remembered only when they ask for that.
 *
 * @summary Easier to harder, with a reason to go up or down.
 * @tagname exercise-ladder
 * @status stable
 * @since 0.1.0
 *
 * @slot contact - Your own way to reach you (mail, phone, appointment), instead of the contact of the library.
 *
 * @fires exercise-ladder-move - The visitor says on which rung they are.
 *
 * @dependency exercise-notice - Whom to ask when it hurts.
 * @dependency exercise-figure - Draws the exercises; loaded when the first of them is near.
 *
 * @csspart base - The outer box.
 * @csspart ladder - One ladder.
 * @csspart title - Its name.
 * @csspart rungs - The list of rungs.
 * @csspart rung - One rung.
 * @csspart here - The button "I am here" of a rung.
 * @csspart panel - Everything about the rung the visitor is on.
 * @csspart advance - When to go up.
 * @csspart regress - When to go down.
 * @csspart criteria - The same in numbers.
 * @csspart firsts - What comes first.
 * @csspart too-hard - The button "too hard".
 * @csspart hurts - The button "it hurts".
 * @csspart advice - What to do then.
 * @csspart remember - The choice to be remembered.
 *
 * @cssstate waiting - Room is kept for what comes.
 * @cssstate loading - The library is on its way.
 * @cssstate empty - There is no such ladder.
 */
export class ExerciseLadder extends WholeElement {
    static { this.styles = [...baseStyles, roomStyles, ladderStyles, panelStyles, shapeStyles]; }
    static { this.properties = { ladder: {}, exercise: {} }; }
    static { this.words = { group: 'ladder', en: ladder }; }
    #visits = new Map();
    /** Id of the ladder whose rung gets the focus. */
    #focus;
    /** An exercise need not be on a ladder. */
    get expects() {
        return !this.exercise;
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (changed.has('store') || changed.has('library'))
            this.#visits.clear();
    }
    /** The ladders to show, with the rungs that can be shown. */
    #ladders() {
        if (!this.whole)
            return [];
        const { current, exercise, ladder: id } = this;
        const wanted = exercise && (current.get(exercise)?.id ?? exercise);
        return (this.snapshot.header?.ladders ?? [])
            .filter((candidate) => !id || candidate.id === id)
            .map((candidate) => [candidate, rungsOf(candidate, (one) => current.get(one))])
            .filter(([, rungs]) => rungs.length && (!wanted || rungWith(rungs, wanted) >= 0));
    }
    render() {
        const ladders = this.#ladders();
        const { state } = this.snapshot;
        const waits = !this.whole && state !== 'error' && state !== 'idle';
        this.tellState(waits ? 'loading' : ladders.length ? '' : 'empty');
        return html `<div class="base" part="base">
      ${ladders.map(([one, rungs]) => this.#ladder(one, rungs))}
      ${ladders.length || state === 'idle'
            ? nothing
            : html `<p class="message" role="status">${this.t(waits ? 'ladder.loading' : 'ladder.gone')}</p>`}
    </div>`;
    }
    #ladder(one, rungs) {
        const { view } = this;
        const visit = this.#visit(one);
        const mark = this.#mark(rungs, visit);
        const index = mark?.index ?? 0;
        const choose = (to, advice) => this.#move(one, rungs, to, advice);
        const contact = html `<exercise-notice .store=${this.current} .show=${'contact'}
      >${passedOn(this, 'contact')}</exercise-notice
    >`;
        return html `<section class="ladder of-${rungs.length}" part="ladder">
      <div class="title" part="title" role="heading" aria-level=${this.headingLevel}>${say(view, one.title)}</div>
      ${rungsView(view, rungs, mark, choose)}
      ${panelView(view, rungs, index, visit.advice, {
            tooHard: () => (index ? choose(index - 1, 'lower') : this.#tell(visit, 'lowest')),
            hurts: () => this.#tell(visit, 'pain'),
            lower: () => choose(index - 1, 'lower'),
            remembered: visit.exercise ? visit.remembered : undefined,
            failed: visit.failed,
            remember: (wanted) => this.#remember(visit, wanted),
            contact,
        })}
    </section>`;
    }
    #visit({ id }) {
        let visit = this.#visits.get(id);
        if (!visit) {
            const memory = new LadderMemory(() => localStorage, this.snapshot.header.library.id, id);
            const exercise = memory.read();
            this.#visits.set(id, (visit = { memory, exercise, remembered: !!exercise, failed: false }));
        }
        return visit;
    }
    #mark(rungs, { exercise }) {
        const here = rungWith(rungs, exercise);
        if (here >= 0)
            return { index: here, kind: 'here' };
        const { current } = this;
        const about = rungWith(rungs, this.exercise && (current?.get(this.exercise)?.id ?? this.exercise));
        return about < 0 ? undefined : { index: about, kind: 'this' };
    }
    #move({ id }, rungs, index, advice) {
        const visit = this.#visits.get(id);
        const { exercises } = rungs[index];
        visit.exercise = exercises[0].id;
        visit.advice = advice;
        if (visit.remembered)
            this.#remember(visit, true);
        // The button that was pressed is gone: the keyboard goes on at the exercise itself.
        if (!advice)
            this.#focus = id;
        this.dispatchEvent(new ExerciseLadderMoveEvent(id, index + 1, exercises.map((exercise) => exercise.id)));
        this.requestUpdate();
    }
    #tell(visit, advice) {
        visit.advice = advice;
        this.requestUpdate();
    }
    #remember(visit, wanted) {
        const kept = wanted && visit.memory.keep(visit.exercise);
        if (!kept)
            visit.memory.forget();
        visit.remembered = kept;
        visit.failed = wanted && !kept;
        this.requestUpdate();
    }
    updated() {
        if (this.whole && !this.#ladders().length)
            tellEmpty(this, this.current);
        this.#takeFocus();
        drawWhenNear(this.renderRoot, ExerciseLadder.loadFigure);
    }
    #takeFocus() {
        if (!this.#focus)
            return;
        const at = this.#ladders().findIndex(([{ id }]) => id === this.#focus);
        this.#focus = undefined;
        const here = `.ladder:nth-of-type(${at + 1}) [aria-current] .name a`;
        // Of staircase and ladder one is not there for the visitor, and takes no focus.
        // WebKit asks container queries only once there is a layout.
        this.getBoundingClientRect();
        const links = [...this.renderRoot.querySelectorAll(here)];
        links.find((link) => link.checkVisibility())?.focus();
    }
}
//# sourceMappingURL=exercise-ladder.js.map