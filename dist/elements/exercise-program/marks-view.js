import { html, nothing } from 'lit';
import { dayOf, weeksUntil } from '../../data/days.js';
import { icon, icons } from '../../internal/icons.js';
import { dateWords, dayName } from './day-words.js';
/** So many weeks are shown at most. */
const MOST_WEEKS = 4;
/** On which days it was done: this week, and up to three before it when there is something to see. */
export function marksView(view, done, today, mark) {
    const { t, language, number } = view;
    const weeks = weeksUntil(today, MOST_WEEKS);
    const first = weeks.findIndex((week) => done.some((day) => day >= dayOf(week[0]) && day <= dayOf(week[6])));
    const shown = weeks.slice(first < 0 ? MOST_WEEKS - 1 : first);
    const now = dayOf(today);
    const isDone = (day) => done.includes(day);
    const cell = (date) => {
        const day = dayOf(date);
        const label = number(date.getDate());
        if (day > now)
            return html `<span class="day later">${label}</span>`;
        const marked = isDone(day);
        return html `<button
      class="day ${day === now ? 'today' : ''}"
      type="button"
      aria-pressed=${marked ? 'true' : 'false'}
      aria-label=${dateWords(language, date)}
      @click=${() => mark(day, !marked)}
    >
      ${marked ? icon(icons.check) : label}
    </button>`;
    };
    return html `<section class="done" part="done">
    <div class="part-title" role="heading" aria-level=${Math.min(6, view.level + 1)}>${t('programMore.done')}</div>
    <div class="done-today">
      <button
        class="button ${isDone(now) ? '' : 'primary'}"
        type="button"
        aria-pressed=${isDone(now) ? 'true' : 'false'}
        @click=${() => mark(now, !isDone(now))}
      >
        ${icon(icons.check)}${t('programMore.doneToday')}
      </button>
      ${done.length ? html `<span class="meta">${t('programMore.doneDays', { n: done.length })}</span>` : nothing}
    </div>
    <table class="weeks">
      <thead>
        <tr>
          ${[1, 2, 3, 4, 5, 6, 7].map((day) => html `<th scope="col" abbr=${dayName(language, day, 'long')}>${dayName(language, day, 'short')}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${shown.map((week) => html `<tr>
              ${week.map((date) => html `<td>${cell(date)}</td>`)}
            </tr>`)}
      </tbody>
    </table>
  </section>`;
}
//# sourceMappingURL=marks-view.js.map