import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizedText, Taxonomy } from '../../data/library-types.js';
import { inOrder } from '../../data/roles.js';
import { icon } from '../../internal/icons.js';
import type { Messages } from '../../locales/messages.js';
import type { LibrarySnapshot } from '../../store/library-store.js';

/** More choices than this in one group are folded. */
const FOLD = 12;

/** What the parts of the view need from their element. */
export interface FilterHost {
  say(text: LocalizedText | undefined): string;
  word(key: keyof Messages, values?: Readonly<Record<string, string | number>>): string;
  count(taxonomy: string, term: string): number | undefined;
  isChosen(taxonomy: string, term: string): boolean;
  choose(taxonomy: string, terms: readonly string[]): void;
  toggle(taxonomy: string, term: string): void;
  setMaxLevel(level: number | undefined): void;
  isUnfolded(group: string): boolean;
  unfold(group: string): void;
}

interface Choice {
  readonly id: string;
  readonly label: string;
}

/** The choices of a taxonomy; "none needed" comes first where the filter asks what the visitor has. */
function choicesOf(host: FilterHost, taxonomy: Taxonomy): Choice[] {
  const choices = inOrder(taxonomy.terms).map(({ id, label }) => ({ id, label: host.say(label) || id }));
  if (taxonomy.filter?.match !== 'subset') return choices;
  return [{ id: '', label: host.say(taxonomy.filter.emptyLabel) || host.word('filters.none') }, ...choices];
}

const group = (label: string, content: unknown): TemplateResult =>
  html`<div class="group" part="group" role="group" aria-label=${label}>
    <span class="label" part="label" aria-hidden="true">${label}</span>${content}
  </div>`;

/** One taxonomy as chips, or as a drop-down list where the author wants that. */
export function filterGroup(host: FilterHost, id: string, taxonomy: Taxonomy): TemplateResult {
  const label = host.say(taxonomy.label) || id;
  const choices = choicesOf(host, taxonomy);
  return group(
    label,
    taxonomy.filter?.control === 'select' ? select(host, id, label, choices) : chips(host, id, choices),
  );
}

function chips(host: FilterHost, id: string, choices: readonly Choice[]): TemplateResult {
  const folded = choices.length > FOLD + 2 && !host.isUnfolded(id);
  const shown = folded ? choices.filter((choice, i) => i < FOLD || host.isChosen(id, choice.id)) : choices;
  return html`<div class="chips">
    ${shown.map((choice) => {
      const chosen = host.isChosen(id, choice.id);
      const count = host.count(id, choice.id);
      return html`<button
        class="chip"
        part="chip"
        type="button"
        aria-pressed=${chosen}
        ?disabled=${count === 0 && !chosen}
        @click=${() => host.toggle(id, choice.id)}
      >
        ${chosen ? icon('check') : nothing}${choice.label} <span class="n">${count ?? nothing}</span>
      </button>`;
    })}
    ${
      folded
        ? html`<button class="link" type="button" @click=${() => host.unfold(id)}>
            ${host.word('filters.all', { n: choices.length })}
          </button>`
        : nothing
    }
  </div>`;
}

function select(host: FilterHost, id: string, label: string, choices: readonly Choice[]): TemplateResult {
  const change = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    host.choose(id, value === '*' ? [] : [value]);
  };
  return html`<select aria-label=${label} @change=${change}>
    <option value="*">${host.word('filters.any')}</option>
    ${choices.map((choice) => {
      const count = host.count(id, choice.id);
      const chosen = host.isChosen(id, choice.id);
      return html`<option value=${choice.id} .selected=${chosen} ?disabled=${count === 0 && !chosen}>
        ${choice.label}${count === undefined ? '' : ` (${count})`}
      </option>`;
    })}
  </select>`;
}

/** The highest level: everything up to and including it is shown. */
export function levelGroup(host: FilterHost, { header, selection }: LibrarySnapshot): TemplateResult {
  const labels = header?.library.levelScale?.labels ?? [];
  const steps = labels.map((label, i) => {
    const level = i + 1;
    const chosen = selection.maxLevel === level;
    const name = host.say(label) || String(level);
    return html`<button
      type="button"
      part="chip"
      aria-pressed=${chosen}
      aria-label=${host.word('filters.upTo', { level: name })}
      class=${level < (selection.maxLevel ?? 0) ? 'within' : ''}
      @click=${() => host.setMaxLevel(chosen ? undefined : level)}
    >
      ${name}
    </button>`;
  });
  return group(host.word('filters.level'), html`<div class="levels">${steps}</div>`);
}
