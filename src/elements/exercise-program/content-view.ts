import { html, nothing, type TemplateResult } from 'lit';
import { itemsOf, type Sheet } from '../../data/program-sheet.js';
import { icon } from '../../internal/icons.js';
import { saveFile } from '../../internal/save-file.js';
import { sessionWords, weekWords } from './dose-words.js';
import { keepView, problemView, sharedView } from './keep-view.js';
import { lineView } from './line-view.js';
import { marksView } from './marks-view.js';
import { ownLines } from './own-lines.js';
import type { OwnProgram } from './own-program.js';
import { programIcons } from './program-icons.js';
import { plain, type ProgramView } from './program-view.js';
import type { SharedProgram } from './shared-program.js';
import { headView, stagesView } from './sheet-view.js';
import type { ToolHost, ToolName } from './tool.js';
import type { Tools } from './tools.js';

/** What the element lends to its view. */
export interface ContentParts {
  readonly host: ToolHost;
  readonly tools: Tools;
  readonly own: OwnProgram;
  readonly shared: SharedProgram;
  readonly print: () => void;
}

/** A programme with everything that can be done with it. */
export function contentView(view: ProgramView, sheet: Sheet, parts: ContentParts): TemplateResult {
  const { host, tools, shared } = parts;
  const { which, programs } = host;
  const protocol = which.startsWith('protocol:');
  const [session] = protocol ? [] : sheet.stages[0].sessions;
  const lines = session?.blocks[0].lines ?? [];
  const filled = protocol || lines.length > 0;
  const meta =
    session && lines.length
      ? [
          view.t('program.exercises', { n: lines.length }),
          ...sessionWords(view, session),
          weekWords(view, sheet.stages[0].weeks ?? 1),
        ]
      : [];
  const composing = which === 'own' && tools.open === 'compose';
  const { snapshot } = programs;
  const start = session && itemsOf(session).length ? () => view.start(session) : undefined;
  const actions = filled ? actionsView(view, parts, start) : nothing;
  const done = snapshot.done[which] ?? [];
  const keep = protocol ? done.length > 0 : which === 'own' && (filled || snapshot.kept !== 'page');
  return html`${noticeView(view, parts)} ${headView(view, sheet, meta)} ${protocol ? actions : nothing}
    <div class="work ${composing ? 'composing' : ''}">
      ${composing ? html`<div class="composer" part="tool">${tools.get('compose')?.render() ?? nothing}</div>` : nothing}
      <div class="sheet">
        ${
          protocol
            ? stagesView(view, sheet)
            : which === 'own'
              ? ownLines(view, lines, parts.own.actions(lines))
              : html`<ol class="lines">
                  ${lines.map((line) => html`<li part="line">${lineView(view, line)}</li>`)}
                </ol>`
        }
        ${which === 'own' ? ownEnd(view, parts, filled, composing) : nothing}
      </div>
    </div>
    ${protocol ? nothing : actions}
    ${
      filled && which !== 'shared'
        ? marksView(view, done, new Date(), (day, isDone) => programs.mark(which, day, isDone))
        : nothing
    }
    ${keep ? keepView(view, programs, snapshot, protocol ? undefined : fileActions(view, parts), host.say) : nothing}
    ${which === 'own' ? html`<input class="file" type="file" accept=".json,application/json" hidden @change=${(event: Event) => void chosen(event, shared)} />` : nothing}`;
}

function noticeView(view: ProgramView, { host, own, shared }: ContentParts): unknown {
  const { programs, which } = host;
  if (shared.problem)
    return problemView(view, view.t(shared.problem), () =>
      shared.shown ? ((shared.problem = undefined), host.requestUpdate()) : void shared.leave(),
    );
  const { shown } = shared;
  if (which !== 'shared' || !shown) return nothing;
  return sharedView(view, shown.from, programs.snapshot.program.items.length > 0, {
    take: () => {
      programs.replace(shown.program, shown.done);
      host.say(view.t('program.taken'));
      void shared.leave();
      own.focus('[data-keep]');
    },
    mine: () => {
      void shared.leave();
      own.focus('[data-compose]');
    },
  });
}

/** What stands below the visitor's own exercises: undo, the way to add, and what to do when there are none. */
function ownEnd(
  { t }: ProgramView,
  { host, tools, own }: ContentParts,
  filled: boolean,
  composing: boolean,
): TemplateResult {
  const { canUndo } = host.programs.snapshot;
  return html`${
      filled
        ? nothing
        : html`<div class="message">
            <slot name="empty"><p>${t('program.empty')}</p></slot>
          </div>`
    }
    <div class="row">
      ${
        composing
          ? nothing
          : html`<button
              class="button ${filled ? '' : 'primary'}"
              type="button"
              data-compose
              @click=${() => {
                own.focus('.composer input');
                void tools.toggle('compose');
              }}
            >
              ${icon(programIcons.plus)}${t('program.compose')}
            </button>`
      }
      ${canUndo ? html`<button class="button" type="button" data-undo @click=${own.undo}>${t('program.undo')}</button>` : nothing}
      ${filled || composing ? nothing : html`<button class="button" type="button" @click=${() => pickFile(host)}>${t('program.import')}</button>`}
    </div>`;
}

/** Start, print, share, calendar; what opens stands below. */
function actionsView(
  { t }: ProgramView,
  { tools, print }: ContentParts,
  start: (() => void) | undefined,
): TemplateResult {
  const button = (name: ToolName, act: () => void) =>
    html`<button class="button" type="button" aria-expanded=${tools.open === name ? 'true' : 'false'} @click=${act}>
      ${icon(programIcons[name as 'print' | 'share' | 'calendar'])}${t(`program.${name as 'print' | 'share' | 'calendar'}`)}
    </button>`;
  const open = tools.open !== 'compose' && tools.open ? tools.get(tools.open) : undefined;
  return html`<div class="row actions" part="actions">
      ${start ? html`<button class="button primary" type="button" @click=${start}>${icon(programIcons.play)}${t('program.start')}</button>` : nothing}
      ${button('print', print)} ${button('share', () => void tools.toggle('share'))}
      ${button('calendar', () => void tools.toggle('calendar'))}
    </div>
    ${open ? html`<div class="tool" part="tool">${open.render()}</div>` : nothing}`;
}

const pickFile = ({ element }: ToolHost) => element.renderRoot.querySelector<HTMLInputElement>('.file')?.click();

async function chosen({ target }: Event, shared: SharedProgram): Promise<void> {
  const input = target as HTMLInputElement;
  const [file] = input.files ?? [];
  if (file) await shared.open(file);
  // The same file can be chosen again.
  input.value = '';
}

const fileActions = (view: ProgramView, { host }: ContentParts) => ({
  save: () => {
    const name = plain(view, host.sheet.title) || view.t('program.title');
    saveFile(host.element, host.programs.toFile(), 'application/json', `${name}.json`);
  },
  open: () => pickFile(host),
});
