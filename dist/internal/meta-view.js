import { html, nothing } from 'lit';
import { totalSeconds } from '../data/minutes.js';
import { needsTaxonomy, termsOf } from '../data/roles.js';
import { icon, icons } from './icons.js';
import { levelStairs } from './level.js';
/** In one line how hard an exercise is, what it needs and how long it takes. */
export function metaView(exercise, header, facts) {
    const { text, t, optional: nameOptional } = facts;
    const taxonomies = header?.taxonomies ?? {};
    const labels = header?.library.levelScale?.labels ?? [];
    const max = labels.length || 5;
    const { level } = exercise;
    const seconds = totalSeconds(exercise);
    return html `<ul class="meta" part="meta">
    ${level
        ? html `<li>
            ${levelStairs(level, max)}<span>${text(labels[level - 1]) || t('card.levelOf', { n: level, max })}</span>
          </li>`
        : nothing}
    ${termsOf(exercise, needsTaxonomy(taxonomies), taxonomies).map(({ term, optional }) => {
        const name = text(term.label) || term.id;
        if (optional && !nameOptional)
            return nothing;
        return html `<li>${icon(term.icon)}<span>${optional ? nameOptional(name) : name}</span></li>`;
    })}
    ${seconds
        ? html `<li>
            ${icon(icons.clock)}<span>${t('card.minutes', { n: Math.max(1, Math.round(seconds / 60)) })}</span>
          </li>`
        : nothing}
  </ul>`;
}
//# sourceMappingURL=meta-view.js.map