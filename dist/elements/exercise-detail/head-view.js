import { html, nothing } from 'lit';
import { browseTaxonomy, termsOf } from '../../data/roles.js';
import { icon } from '../../internal/icons.js';
import { metaView } from '../../internal/meta-view.js';
import { prose, say } from './detail-view.js';
/** Category, name, summary, and in one line how hard it is, what it needs and how long it takes. */
export function headView(view) {
    const { exercise, header, t, text } = view;
    const taxonomies = header?.taxonomies ?? {};
    const [category] = termsOf(exercise, browseTaxonomy(taxonomies), taxonomies);
    return html `<header>
    ${category
        ? html `<p class="category">${icon(category.term.icon)}<span>${say(view, category.term.label)}</span></p>`
        : nothing}
    <div id="name" class="name" part="name" role="heading" aria-level=${view.level - 1} tabindex="-1">
      ${say(view, exercise.name)}
    </div>
    ${exercise.summary ? html `<p class="summary">${prose(view, exercise.summary, 'summary')}</p>` : nothing}
    ${metaView(exercise, header, {
        text,
        t,
        optional: (name) => t('detail.optional', { name }),
    })}
  </header>`;
}
//# sourceMappingURL=head-view.js.map