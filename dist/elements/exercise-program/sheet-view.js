import { html, nothing } from 'lit';
import { amount } from '../../data/amounts.js';
import { itemsOf } from '../../data/program-sheet.js';
import { countedBy, numberWords } from '../../internal/amount-words.js';
import { icon, icons } from '../../internal/icons.js';
import { say } from '../../internal/say.js';
import { sessionWords, weekWords } from './dose-words.js';
import { lineView } from './line-view.js';
import { programIcons } from './program-icons.js';
import { plain } from './program-view.js';
const heading = (level, name, content) => html `<div class=${name} part=${name} role="heading" aria-level=${Math.min(6, level)} tabindex="-1">${content}</div>`;
/** A label on its own line, and the sentence of the file below it, unchanged. */
export const aside = (part, path, label, sentence) => html `<p class="aside" part=${part}>
    ${icon(path)}<span><b>${label}</b>${sentence}</span>
  </p>`;
/** Title, what to expect, the habit it is tied to, and in one line how much it is. */
export function headView(view, { title, summary, anchor }, meta) {
    const { t, level } = view;
    return html `<header>
    ${heading(level, 'title', plain(view, title) ? say(view, title) : t('program.title'))}
    ${plain(view, summary) ? html `<p class="summary">${say(view, summary)}</p>` : nothing}
    ${meta.length ? html `<p class="meta">${meta.join(' · ')}</p>` : nothing}
    ${plain(view, anchor) ? aside('anchor', icons.clock, t('program.anchor'), say(view, anchor)) : nothing}
  </header>`;
}
/** The stages of a protocol, one after the other. */
export const stagesView = (view, { stages }) => html `<ol class="stages">
    ${stages.map((stage) => html `<li part="stage">${stageView(view, stage)}</li>`)}
  </ol>`;
function stageView(view, { title, weeks, advanceWhen, sessions }) {
    const { t, level } = view;
    const name = plain(view, title);
    return html `${name ? heading(level + 1, 'stage-title', say(view, title)) : nothing}
  ${weeks && !(name && weeks === 1) ? html `<p class="meta">${weekWords(view, weeks)}</p>` : nothing}
  ${sessions.map((session) => sessionView(view, session))}
  ${plain(view, advanceWhen) ? aside('advance', icons.check, t('program.advance'), say(view, advanceWhen)) : nothing}`;
}
function sessionView(view, session) {
    const { t, level } = view;
    const name = plain(view, session.title);
    const words = sessionWords(view, session);
    return html `<section class="session" part="session">
    <div class="session-head">
      <div>
        ${name ? heading(level + 2, 'session-title', say(view, session.title)) : nothing}
        ${words.length ? html `<p class="meta">${words.join(' · ')}</p>` : nothing}
      </div>
      ${itemsOf(session).length
        ? html `<button
              class="button"
              type="button"
              aria-label=${name ? t('program.startSession', { name }) : nothing}
              @click=${() => view.start(session)}
            >
              ${icon(programIcons.play)}${t('program.start')}
            </button>`
        : nothing}
    </div>
    ${session.blocks.map((block) => blockView(view, block, session.blocks.length > 1))}
  </section>`;
}
function blockView(view, { title, mode, pick, rounds, lines }, several) {
    const { t } = view;
    const range = amount(rounds ?? 1);
    const how = mode === 'pick'
        ? t('program.pick', { n: pick })
        : mode === 'circuit'
            ? t('program.circuit', { ...countedBy(view.language, range), a: numberWords(view, range) })
            : '';
    const name = several || how ? plain(view, title) : '';
    return html `<div class="block" part="block">
    ${name || how ? html `<p class="block-title meta">${name ? html `<b>${say(view, title)}</b> ` : nothing}${how}</p>` : nothing}
    <ul class="lines">
      ${lines.map((line) => html `<li part="line">${lineView(view, line)}</li>`)}
    </ul>
  </div>`;
}
//# sourceMappingURL=sheet-view.js.map