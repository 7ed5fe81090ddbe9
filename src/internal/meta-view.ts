import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise, LocalizedText } from '../data/library-types.js';
import { totalSeconds } from '../data/minutes.js';
import type { LibraryHeader } from '../data/reader.js';
import { needsTaxonomy, termsOf } from '../data/roles.js';
import type { Messages } from '../locales/messages.js';
import { icon, icons } from './icons.js';
import { levelStairs } from './level.js';

/** What the line of facts knows of its element. */
export interface Facts {
  readonly text: (text: LocalizedText | undefined) => string;
  readonly t: (key: keyof Messages, values?: Readonly<Record<string, string | number>>) => string;
  /** How a thing is named that may be left out; without this such things are not shown. */
  readonly optional?: (name: string) => string;
}

/** In one line how hard an exercise is, what it needs and how long it takes. */
export function metaView(exercise: Exercise, header: LibraryHeader | undefined, facts: Facts): TemplateResult {
  const { text, t, optional: nameOptional } = facts;
  const taxonomies = header?.taxonomies ?? {};
  const labels = header?.library.levelScale?.labels ?? [];
  const max = labels.length || 5;
  const { level } = exercise;
  const seconds = totalSeconds(exercise);
  return html`<ul class="meta" part="meta">
    ${
      level
        ? html`<li>
            ${levelStairs(level, max)}<span>${text(labels[level - 1]) || t('card.levelOf', { n: level, max })}</span>
          </li>`
        : nothing
    }
    ${termsOf(exercise, needsTaxonomy(taxonomies), taxonomies).map(({ term, optional }) => {
      const name = text(term.label) || term.id;
      if (optional && !nameOptional) return nothing;
      return html`<li>${icon(term.icon)}<span>${optional ? nameOptional!(name) : name}</span></li>`;
    })}
    ${
      seconds
        ? html`<li>
            ${icon(icons.clock)}<span>${t('card.minutes', { n: Math.max(1, Math.round(seconds / 60)) })}</span>
          </li>`
        : nothing
    }
  </ul>`;
}
