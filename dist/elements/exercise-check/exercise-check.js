var _a;
import { html, nothing } from 'lit';
import { ExerciseCheckFinishEvent } from '../../events/check.js';
import { say } from '../../internal/library-view.js';
import { adoptLate } from '../../internal/adopt-late.js';
import { passedOn } from '../../internal/passed-on.js';
import { whenNear } from '../../internal/near-viewport.js';
import { drawWhenNear } from '../../internal/still-picture.js';
import { tellMissing } from '../../internal/tell-missing.js';
import { WholeElement } from '../../internal/whole-element.js';
import { check } from '../../locales/en/check.js';
import { afterPaint } from '../../store/pauses.js';
import { baseStyles } from '../../styles/base.styles.js';
import { roomStyles } from '../../styles/room.styles.js';
import { answerStyles } from './answer.styles.js';
import { CheckRun } from './check-run.js';
import { checkStyles } from './exercise-check.styles.js';
import { handOn } from './hand-on.js';
import { barView, pageHeading, questionView, signsView } from './question-view.js';
import { resultStyles } from './result.styles.js';
import { resultView } from './result-view.js';
/**
 * A movement check from the library: warning signs first, then one question at a time, then a plan that says why. A
 * warning sign ends it with whom to call. Answers live in the memory of the page and nowhere else: not in the address,
 * not in the storage, not in events; when the page is closed they are gone.
 *
 * @summary Which movement is hard, and where to begin.
 * @tagname exercise-check
 * @status stable
 * @since 0.1.0
 *
 * @slot contact - Your own way to reach you (mail, phone, appointment), instead of the contact of the library.
 * @slot plan - Buttons of your own below the result.
 *
 * @fires exercise-check-finish - The visitor came to the end; it does not say how.
 * @fires exercise-check-plan - The visitor takes the exercises along; cancel it to hand them over in your own way.
 *
 * @dependency exercise-notice - Intended use, disclaimer and contact.
 * @dependency exercise-figure - Draws the movement of a question and the exercises of the plan; loaded then.
 * @dependency exercise-video - Plays the film of a question; loaded then.
 *
 * @csspart base - The outer box.
 * @csspart bar - The way back and the progress.
 * @csspart back - The button back.
 * @csspart progress - Which page of how many.
 * @csspart page - One page of the check.
 * @csspart question - The heading of a page.
 * @csspart media - The picture of a question.
 * @csspart sign - "Yes" to a warning sign.
 * @csspart answer - One answer.
 * @csspart next - The button that goes on.
 * @csspart result - The end of the check.
 * @csspart advice - Whom to call after a warning sign.
 * @csspart professional - What a professional should look at, beside the exercises.
 * @csspart steps - A list of exercises of the plan.
 * @csspart step - One exercise of the plan.
 * @csspart reason - Why it is in the plan.
 * @csspart hand-on - The buttons that hand the plan to a session or a programme.
 * @csspart answers - The answers, to change them.
 *
 * @cssstate waiting - Room is kept for what comes.
 * @cssstate loading - The library is on its way.
 * @cssstate empty - There is no such check.
 */
export class ExerciseCheck extends WholeElement {
    static { this.styles = [...baseStyles, roomStyles, checkStyles, answerStyles, resultStyles]; }
    static { this.properties = { check: {}, session: {}, program: {} }; }
    static { this.words = { group: 'check', en: check }; }
    #run;
    #ticked = [];
    #more;
    #near;
    /** Whether the page changed because of the visitor, who then reads on from its beginning. */
    #turned = false;
    /** What came out; undefined until the visitor is at the end. */
    get plan() {
        const page = this.#run?.page;
        if (page?.kind !== 'result')
            return undefined;
        const { kind, steps } = page.plan;
        return { kind, items: steps.flatMap(({ exercise, later }) => (later ? [] : { exercise: exercise.id })) };
    }
    /** Forgets every answer and begins again. */
    reset() {
        this.#run = undefined;
        this.#ticked = [];
        this.requestUpdate();
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        const { header } = this.snapshot;
        const found = this.whole ? this.#find(header?.checks ?? []) : undefined;
        if (this.#run?.source.check === found)
            return;
        const { current } = this;
        this.#run = found && new CheckRun({ check: found, header: header, get: (id) => current.get(id) });
    }
    #find(checks) {
        const found = this.check ? checks.find(({ id }) => id === this.check) : checks[0];
        const known = checks.map(({ id }) => id);
        if (!found)
            tellMissing(this, 'check', this.check, known);
        return found;
    }
    render() {
        const run = this.#run;
        const { state } = this.snapshot;
        const waits = !run && !this.whole && state !== 'error' && state !== 'idle';
        this.tellState(waits ? 'loading' : run ? '' : 'empty');
        if (!run) {
            return html `<div class="base" part="base">
        ${state === 'idle' ? nothing : html `<p class="message" role="status">${this.t(waits ? 'check.loading' : 'check.gone')}</p>`}
      </div>`;
        }
        const { page } = run;
        return html `<div class="base" part="base">
      ${page.kind === 'intro' ? nothing : barView(this.view, page.kind === 'result' ? undefined : run.progress, this.#acts.back)}
      ${this.#page(run)}
    </div>`;
    }
    #page(run) {
        const { view } = this;
        const { page, source } = run;
        switch (page.kind) {
            case 'intro':
                return this.#intro(run);
            case 'signs': {
                const text = run.progress.n === 1 ? say(view, source.check.redFlags?.text) : nothing;
                return signsView(view, page.signs, page.urgency, text, this.#acts);
            }
            case 'question':
                return questionView(view, page.asked, run.answersTo(page.asked), { ...this.#acts, ticked: this.#ticked });
            default:
                return resultView(view, run, page.plan, {
                    change: (asked) => this.#turn(() => run.change(asked)),
                    again: () => this.#turn(() => this.reset()),
                    session: this.#handTo(this.session),
                    program: this.#handTo(this.program),
                    contact: this.#notice('contact'),
                }, this.#more);
        }
    }
    #intro({ source }) {
        const { view } = this;
        const { title, intro } = source.check;
        return html `<div class="page" part="page">
      ${pageHeading(view, say(view, title))} ${intro ? html `<p class="lead">${say(view, intro)}</p>` : nothing}
      ${this.#notice('all')}
      <p class="hint">${this.t('check.privacy')}</p>
      <button class="button primary" part="next" type="button" @click=${this.#acts.next}>
        ${this.t('check.start')}
      </button>
    </div>`;
    }
    #notice(show) {
        return html `<exercise-notice .store=${this.current} .show=${show}>${passedOn(this, 'contact')}</exercise-notice>`;
    }
    #acts = {
        ticked: [],
        next: () => this.#turn((run) => run.next()),
        back: () => this.#turn((run) => run.back()),
        warn: (sign) => this.#turn((run) => run.warn(sign)),
        answer: (asked, answers) => this.#turn((run) => run.answer(asked, answers)),
        tick: (answers) => {
            this.#ticked = answers;
            this.requestUpdate();
        },
    };
    /** What the rest of the check needs comes once it is seen: then it works without a connection. */
    async #load() {
        if (this.#more)
            return;
        this.#more = await afterPaint().then(() => import('./plan-view.js'));
        adoptLate(this, this.#more.planStyles);
        this.requestUpdate();
        await _a.loadFigure?.();
    }
    /** Turns to another page. */
    #turn(act) {
        const run = this.#run;
        const before = run.page.kind;
        // Without a connection it fails; the next page tries again.
        void this.#load().catch(() => undefined);
        act(run);
        const { page } = run;
        this.#ticked = (page.kind === 'question' && run.answersTo(page.asked)) || [];
        this.#turned = true;
        this.requestUpdate();
        if (page.kind === 'result' && before !== 'result')
            this.dispatchEvent(new ExerciseCheckFinishEvent());
    }
    /** How the plan is handed to the element with this id, when there is one and something to hand on. */
    #handTo(id) {
        const items = this.plan?.items ?? [];
        return id && items.length ? () => void handOn(this, id, items) : undefined;
    }
    updated() {
        if (this.#run && !this.#near)
            this.#near = whenNear(this, () => void this.#load().catch(() => undefined));
        if (this.#turned) {
            this.#turned = false;
            const top = this.renderRoot.querySelector('#top');
            top?.focus({ preventScroll: true });
            // Far down a long page of before, the next one would begin out of sight.
            if (this.getBoundingClientRect().top < 0)
                this.scrollIntoView({ block: 'start' });
        }
        drawWhenNear(this.renderRoot, _a.loadFigure);
        if (this.renderRoot.querySelector('exercise-video'))
            void _a.loadVideo?.();
    }
}
_a = ExerciseCheck;
//# sourceMappingURL=exercise-check.js.map