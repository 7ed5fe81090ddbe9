import { html } from 'lit';
import { addDays, dayOf } from '../../data/days.js';
import { spreadDays } from '../../data/spread-days.js';
import { EVERY_DAY } from '../../data/program.js';
import { makeCalendar } from '../../data/program-calendar.js';
import { saveFile } from '../../internal/save-file.js';
import { doseWords } from './dose-words.js';
import { nameOf, plain } from './program-view.js';
import { addressOf } from './share-tool.js';
import { toolStyles } from './tool.styles.js';
export const styles = [toolStyles];
export { words } from './tool-words.js';
export const make = (host) => new Calendar(host);
const REMINDERS = [undefined, 0, 10, 30, 60];
/** A longer habit does not fit into the line of a calendar; it stands below then. */
const LONGEST_ANCHOR = 60;
/** A stage without a length goes on for so many weeks. */
const WEEKS = 4;
const valueOf = (event) => event.target.value;
const least = (range, otherwise) => typeof range === 'object' ? range.min : (range ?? otherwise);
const daysOf = ({ days, frequency }) => days ?? frequencyDays(frequency);
const frequencyDays = (frequency) => frequency?.per === 'week' ? spreadDays(least(frequency.times, 1)) : EVERY_DAY;
/** Saves a programme as a calendar file. */
class Calendar {
    #time = '08:00';
    #from = dayOf(addDays(new Date(), 1));
    #remind = 0;
    constructor(host) {
        this.host = host;
    }
    render() {
        const { t } = this.host.view;
        const words = (minutes) => minutes
            ? t('programTools.remindBefore', { n: minutes })
            : t(minutes === 0 ? 'programTools.remindNow' : 'programTools.remindNone');
        return html `<div class="fields">
        <label class="field"
          ><span>${t('programTools.time')}</span>
          <input
            type="time"
            required
            .value=${this.#time}
            @change=${(event) => (this.#time = valueOf(event) || this.#time)}
        /></label>
        <label class="field"
          ><span>${t('programTools.from')}</span>
          <input
            type="date"
            required
            .value=${this.#from}
            @change=${(event) => (this.#from = valueOf(event) || this.#from)}
        /></label>
        <label class="field"
          ><span>${t('programTools.remind')}</span>
          <select
            @change=${(event) => (this.#remind = REMINDERS[event.target.selectedIndex])}
          >
            ${REMINDERS.map((minutes) => html `<option ?selected=${minutes === this.#remind}>${words(minutes)}</option>`)}
          </select>
        </label>
        <button class="button primary" type="button" @click=${this.#save}>${t('programTools.getCalendar')}</button>
      </div>
      <p class="help">${t('programTools.calendarHelp')}</p>`;
    }
    #save = async () => {
        const { view, sheet, element } = this.host;
        const title = plain(view, sheet.title) || view.t('program.title');
        const entries = this.#entries(title, await addressOf(this.host));
        saveFile(element, makeCalendar(title, entries, new Date()), 'text/calendar;charset=utf-8', `${title}.ics`);
    };
    /** One entry per session; stages follow each other. */
    #entries(title, url) {
        const { view, sheet, which } = this.host;
        const anchor = plain(view, sheet.anchor);
        const short = anchor.length <= LONGEST_ANCHOR ? anchor : '';
        let from = new Date(`${this.#from}T12:00`);
        return sheet.stages.flatMap(({ id: stage, weeks, sessions }) => {
            const count = least(weeks, WEEKS);
            const begin = from;
            from = addDays(from, count * 7);
            return sessions.map((session) => {
                const name = plain(view, session.title);
                return {
                    uid: [which, stage, session.id, view.header?.library.id]
                        .map((part) => String(part).replace(/[^\w-]+/g, '-'))
                        .join('.') + '@exercise-program',
                    summary: [name || title, short].filter(Boolean).join(': '),
                    description: [...(anchor ? [anchor] : []), ...describe(view, session), ...(name ? [title] : []), url].join('\n'),
                    from: begin,
                    time: this.#time,
                    minutes: Math.max(5, Math.round(session.seconds / 60)),
                    days: daysOf(session),
                    weeks: count,
                    remind: this.#remind,
                    url,
                };
            });
        });
    }
}
/** The exercises, a line each. */
const describe = (view, { blocks }) => blocks
    .flatMap(({ lines }) => lines)
    .map((line, i) => {
    const dose = line.exercise ? doseWords(view, line.exercise).join(', ') : '';
    return [`${i + 1}. ${nameOf(view, line)}`, dose && `: ${dose}`, line.note && ` (${line.note})`]
        .filter(Boolean)
        .join('');
});
//# sourceMappingURL=calendar-tool.js.map