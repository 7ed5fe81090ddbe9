import { html, nothing } from 'lit';
import { cardPicture } from '../../data/media.js';
import { EVERY_DAY } from '../../data/program.js';
import { say } from '../../internal/say.js';
import { dayName } from './day-words.js';
import { doseWords, sessionWords, weekWords } from './dose-words.js';
import { nameOf, plain } from './program-view.js';
import { qrView } from './qr-view.js';
/** More weeks than this do not fit beside the rest. */
const MOST_WEEKS = 8;
/** A programme on A4: lines instead of areas, so that it stays readable without backgrounds and in black and white. */
export function paperView(view, sheet, options) {
    const { t, header } = view;
    const { title, summary, anchor, stages } = sheet;
    const library = header?.library;
    const code = options.link ? qrView(options.link, t('programTools.code')) : undefined;
    return html `<article class="paper" part="paper">
    <header>
      <div>
        <p class="small">${library ? say(view, library.title) : nothing}</p>
        <div class="paper-title" role="heading" aria-level="1">
          ${plain(view, title) ? say(view, title) : t('program.title')}
        </div>
        ${plain(view, summary) ? html `<p>${say(view, summary)}</p>` : nothing}
        ${plain(view, anchor) ? html `<p class="paper-anchor"><b>${t('program.anchor')}</b> ${say(view, anchor)}</p>` : nothing}
        ${options.name
        ? html `<p class="blanks">
                <span>${t('programTools.paperName')}</span><span>${t('programTools.paperDate')}</span>
              </p>`
        : nothing}
      </div>
      ${code
        ? html `<figure class="scan">
              ${code}
              <p class="small">${t('programTools.paperScan')}</p>
            </figure>`
        : nothing}
    </header>
    ${stages.map(({ title: name, weeks, advanceWhen, sessions }) => html `<section class="paper-stage">
          ${plain(view, name)
        ? html `<div class="paper-stage-title" role="heading" aria-level="2">
                  ${say(view, name)}${weeks && weeks !== 1 ? html ` <small>${weekWords(view, weeks)}</small>` : nothing}
                </div>`
        : nothing}
          ${sessions.map((session) => sessionView(view, session, typeof weeks === 'object' ? weeks.max : (weeks ?? 4), options))}
          ${plain(view, advanceWhen) ? html `<p><b>${t('program.advance')}</b> ${say(view, advanceWhen)}</p>` : nothing}
        </section>`)}
    <footer class="small">
      ${library?.disclaimer ? html `<p>${say(view, library.disclaimer)}</p>` : nothing}
      ${library?.contact ? html `<p>${say(view, library.contact.label)}</p>` : nothing}
    </footer>
  </article>`;
}
function sessionView(view, session, weeks, options) {
    return html `<div class="paper-session">
    <p class="paper-session-title"><b>${say(view, session.title)}</b> ${sessionWords(view, session).join(' · ')}</p>
    ${session.blocks.map((block) => blockView(view, block, options))}
    ${options.boxes ? boxesView(view, weeks, session) : nothing}
  </div>`;
}
function blockView(view, { title, mode, pick, lines }, options) {
    const how = mode === 'pick' ? view.t('program.pick', { n: pick }) : '';
    return html `${how ? html `<p class="paper-block">${say(view, title)} <i>${how}</i></p>` : nothing}
    <ol class="paper-lines">
      ${lines.map((line) => html `<li>${lineView(view, line, options)}</li>`)}
    </ol>`;
}
function lineView(view, line, { pictures, steps }) {
    const { exercise, note } = line;
    const picture = exercise && cardPicture(exercise, view.base);
    const figure = exercise?.media?.some(({ kind }) => kind === 'figure');
    return html `<div class="paper-words">
      <b>${exercise ? say(view, exercise.name) : nameOf(view, line)}</b>
      ${exercise ? html `<span>${doseWords(view, exercise).join(' · ')}</span>` : nothing}
      ${note ? html `<span class="paper-note" dir="auto">${note}</span>` : nothing}
      ${steps && exercise?.steps?.length
        ? html `<ol class="paper-steps">
              ${exercise.startPosition ? html `<li class="start">${say(view, exercise.startPosition)}</li>` : nothing}
              ${exercise.steps.map(({ text }) => html `<li>${say(view, text)}</li>`)}
            </ol>`
        : nothing}
    </div>
    ${pictures && figure
        ? html `<div class="paper-figure"><exercise-figure .exercise=${exercise}></exercise-figure></div>`
        : pictures && picture
            ? html `<div class="paper-figure"><img src=${picture.src} alt="" /></div>`
            : nothing}`;
}
/** A box for each day on which something is to be done, week by week. */
function boxesView(view, weeks, session) {
    const { t, language } = view;
    const days = session.days ?? EVERY_DAY;
    return html `<table class="boxes">
    <caption>
      ${t('programTools.paperTick')}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${days.map((day) => html `<th scope="col">${dayName(language, day, 'short')}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${Array.from({ length: Math.min(weeks, MOST_WEEKS) }, (_, week) => html `<tr>
            <th scope="row">${t('programTools.paperWeek', { n: week + 1 })}</th>
            ${days.map(() => html `<td><span class="box"></span></td>`)}
          </tr>`)}
    </tbody>
  </table>`;
}
//# sourceMappingURL=paper-view.js.map