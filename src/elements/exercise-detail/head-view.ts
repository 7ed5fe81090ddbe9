import { html, nothing } from 'lit';
import { totalSeconds } from '../../data/minutes.js';
import { browseTaxonomy, needsTaxonomy, termsOf } from '../../data/roles.js';
import { icon, icons } from '../../internal/icons.js';
import { levelStairs } from '../../internal/level.js';
import { prose, say, type DetailView, type Piece } from './detail-view.js';

/** Category, name, summary, and in one line how hard it is, what it needs and how long it takes. */
export function headView(view: DetailView): Piece {
  const { exercise, header, t } = view;
  const taxonomies = header?.taxonomies ?? {};
  const labels = header?.library.levelScale?.labels ?? [];
  const [category] = termsOf(exercise, browseTaxonomy(taxonomies), taxonomies);
  const needs = termsOf(exercise, needsTaxonomy(taxonomies), taxonomies);
  const seconds = totalSeconds(exercise);
  const { level } = exercise;
  const levels = labels.length || 5;
  const levelWord = (n: number) => view.found(labels[n - 1])?.value ?? t('card.levelOf', { n, max: levels });
  return html`<header>
    ${
      category
        ? html`<p class="category">${icon(category.term.icon)}<span>${say(view, category.term.label)}</span></p>`
        : nothing
    }
    <div id="name" class="name" part="name" role="heading" aria-level=${view.level - 1} tabindex="-1">
      ${say(view, exercise.name)}
    </div>
    ${exercise.summary ? html`<p class="summary">${prose(view, exercise.summary, 'summary')}</p>` : nothing}
    <ul class="meta">
      ${level ? html`<li>${levelStairs(level, levels)}<span>${levelWord(level)}</span></li>` : nothing}
      ${needs.map(({ term, optional }) => {
        const label = view.found(term.label)?.value ?? term.id;
        return html`<li>
          ${icon(term.icon)}<span>${optional ? t('detail.optional', { name: label }) : label}</span>
        </li>`;
      })}
      ${
        seconds
          ? html`<li>
              ${icon(icons.clock)}<span>${t('card.minutes', { n: Math.max(1, Math.round(seconds / 60)) })}</span>
            </li>`
          : nothing
      }
    </ul>
  </header>`;
}
