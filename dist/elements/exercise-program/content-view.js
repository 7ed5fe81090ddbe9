import { html, nothing } from 'lit';
import { isFilled, itemsOf } from '../../data/program-sheet.js';
import { icon } from '../../internal/icons.js';
import { sessionWords, weekWords } from './dose-words.js';
import { lineView } from './line-view.js';
import { programIcons } from './program-icons.js';
import { headView, stagesView } from './sheet-view.js';
/** A programme with everything that can be done with it. */
export function contentView(view, sheet, parts) {
    const { tools, host, more } = parts;
    const { which } = host;
    const protocol = which.startsWith('protocol:');
    const [session] = protocol ? [] : sheet.stages[0].sessions;
    const lines = session?.blocks[0].lines ?? [];
    const filled = isFilled(sheet);
    const meta = session && filled
        ? [
            view.t('program.exercises', { n: lines.length }),
            ...sessionWords(view, session),
            weekWords(view, sheet.stages[0].weeks ?? 1),
        ]
        : [];
    const composing = which === 'own' && tools.open === 'compose';
    const start = session && itemsOf(session).length ? () => view.start(session) : undefined;
    const actions = filled ? actionsView(view, parts, start) : nothing;
    return html `${more?.notice()} ${headView(view, sheet, meta)} ${protocol ? actions : nothing}
    ${tools.failed ? html `<p class="message" role="alert">${view.t('program.toolFailed')}</p>` : nothing}
    <div class="work ${composing ? 'composing' : ''}">
      ${composing ? html `<div class="composer" part="tool">${tools.get('compose')?.render()}</div>` : nothing}
      <div class="sheet">
        ${protocol
        ? stagesView(view, sheet)
        : which === 'own' && more
            ? more.own(lines)
            : html `<ol class="lines">
                  ${lines.map((line) => html `<li part="line">${lineView(view, line)}</li>`)}
                </ol>`}
      </div>
    </div>
    ${protocol ? nothing : actions}
    <div class="end">${more?.end(filled)}</div>`;
}
/** Start, print, share, calendar; what opens stands below. */
function actionsView({ t }, { tools, print }, start) {
    const button = (name, act = () => void tools.toggle(name)) => html `<button class="button" type="button" aria-expanded=${tools.open === name ? 'true' : 'false'} @click=${act}>
      ${icon(programIcons[name])}${t(`program.${name}`)}
    </button>`;
    const open = tools.open !== 'compose' && tools.open ? tools.get(tools.open) : undefined;
    return html `<div class="row actions" part="actions">
      ${start
        ? html `<button class="button primary" type="button" @click=${start}>
              ${icon(programIcons.play)}${t('program.start')}
            </button>`
        : nothing}
      ${button('print', print)} ${button('share')} ${button('calendar')}
    </div>
    ${open ? html `<div class="tool" part="tool">${open.render()}</div>` : nothing}`;
}
//# sourceMappingURL=content-view.js.map