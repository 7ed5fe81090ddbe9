import { html, nothing } from 'lit';
import { browseTaxonomy, needsTaxonomy, termsOf } from '../../data/roles.js';
import { icon } from '../../internal/icons.js';
import { passedOn } from '../../internal/passed-on.js';
import { say } from '../../internal/say.js';
import { thumb } from './session-picture.js';
import { amountText, duration } from './session-time.js';
/** How long, what is needed, which exercises; then the start. */
export function startView(host, start) {
    const { source, blocks, timeline, resumeAt, failed } = start;
    const { t } = host;
    const items = blocks.flatMap((block) => block.items);
    const title = source.title ?? (items.length === 1 ? items[0].exercise.name : undefined);
    const above = source.program && source.program !== source.title ? source.program : undefined;
    const level = host.headingLevel;
    return html `<div class="start">
    <header class="intro">
      ${above ? html `<p class="above">${say(host, above)}</p>` : nothing}
      <div id="title" class="title" part="title" role="heading" aria-level=${level} tabindex="-1">
        ${host.text(title) ? say(host, title) : t('session.exercises', { n: items.length })}
      </div>
      <p class="total" part="total">
        <span class="muted">${t('session.total')}</span> <b role="status">${duration(host, timeline.seconds)}</b>
      </p>
      ${needsView(host, items)}
    </header>
    ${blocks.map((block) => blockView(host, start, block))} ${sidesView(host, start)}
    ${start.more?.helpersView(host) ?? nothing}
    <section class="before">
      <p class="small-title">${t('session.before')}</p>
      <exercise-notice .store=${host.current}>${passedOn(host, 'contact')}</exercise-notice>
    </section>
    ${failed ? html `<p class="failed" role="alert">${t('session.failed')}</p>` : nothing}
    <div class="go">
      ${resumeAt
        ? html `<button class="button primary" part="start" type="button" @click=${() => start.start(resumeAt)}>
                ${t('session.resume', { time: duration(host, resumeAt) })}
              </button>
              <button class="button" type="button" @click=${() => start.start(0)}>${t('session.again')}</button>`
        : html `<button
              class="button primary"
              part="start"
              type="button"
              ?disabled=${!timeline.parts.length}
              @click=${() => start.start(0)}
            >
              ${t(failed ? 'session.retry' : 'session.start')}
            </button>`}
    </div>
  </div>`;
}
/** Equipment of all exercises that take part; what may be left out says so. Nothing when the library has no such words. */
function needsView(host, items) {
    const { taxonomies = {} } = host.snapshot.header ?? {};
    const id = needsTaxonomy(taxonomies);
    if (!id)
        return nothing;
    const needs = new Map();
    const uses = items.filter(({ taken }) => taken).flatMap(({ exercise }) => termsOf(exercise, id, taxonomies));
    // What one exercise needs is not optional because another does without.
    for (const { term, optional } of uses.sort((a, b) => Number(a.optional) - Number(b.optional))) {
        const name = host.text(term.label);
        if (!needs.has(term.id))
            needs.set(term.id, optional ? host.t('session.optional', { name }) : name);
    }
    return html `<p class="needs" part="needs">
    ${needs.size
        ? html `<span class="muted">${host.t('session.needs')}</span> ${[...needs.values()].join(', ')}`
        : host.t('session.needsNothing')}
  </p>`;
}
function blockView(host, start, block) {
    const { t } = host;
    const { mode, pick, title, rounds } = block;
    if (!block.items.length)
        return nothing;
    const hint = mode === 'pick' && pick < block.items.length
        ? t('session.pick', { n: pick })
        : mode === 'circuit'
            ? t('session.laps', { n: rounds.value })
            : '';
    const heading = [title && start.blocks.length + (mode === 'all' ? 0 : 1) > 1 ? host.text(title) : '', hint]
        .filter(Boolean)
        .join(' · ');
    return html `<section class="block">
    ${heading ? html `<p id="b${block.key}" class="small-title" lang=${host.langOf(title) ?? nothing}>${heading}</p>` : nothing}
    ${mode === 'circuit' ? (start.more?.adjustView(host, [rounds], heading, start.change) ?? nothing) : nothing}
    <ol
      class="items"
      part="items"
      role=${mode === 'pick' && pick === 1 ? 'radiogroup' : 'list'}
      aria-labelledby=${heading ? `b${block.key}` : nothing}
    >
      ${block.items.map((item) => itemView(host, start, block, item))}
    </ol>
  </section>`;
}
/** The sign of the category, as on a card without a picture. */
function noPicture({ snapshot }, exercise) {
    const { taxonomies = {} } = snapshot.header ?? {};
    const [category] = termsOf(exercise, browseTaxonomy(taxonomies), taxonomies);
    return html `<span class="thumb">${icon(category?.term.icon)}</span>`;
}
function itemView(host, { change, take, more }, block, item) {
    const { choice, taken, exercise } = item;
    const single = choice === 'pick' && block.pick === 1;
    const name = host.text(exercise.name) || exercise.id;
    const { laterality } = exercise;
    const facts = item.amounts
        .filter(({ kind, value }) => kind !== 'phaseSeconds' && !(kind === 'sets' && value === 1))
        .map((amount) => amountText(host, amount));
    if (laterality === 'per-side')
        facts.push(host.t('session.bothSides'));
    if (laterality === 'alternating')
        facts.push(host.t('session.sides'));
    if (choice === 'optional')
        facts.push(host.t('session.skipIt'));
    const full = choice === 'pick' && !taken && block.items.filter((one) => one.taken).length >= block.pick;
    return html `<li class=${taken ? 'item' : 'item left-out'} part="item" role=${single ? 'presentation' : 'listitem'}>
    ${choice
        ? html `<input
            type=${single ? 'radio' : 'checkbox'}
            name=${single ? `pick${block.key}` : nothing}
            aria-label=${host.t('session.take', { name })}
            .checked=${taken}
            ?disabled=${!single && full}
            @change=${(event) => take(block, item, event.target.checked)}
          />`
        : nothing}
    ${thumb(host, exercise, noPicture(host, exercise))}
    <div class="about">
      <p class="name">${say(host, exercise.name || exercise.id)}</p>
      <p class="muted facts">${facts.join(', ')}</p>
      ${taken ? (more?.adjustView(host, item.amounts, name, change) ?? nothing) : nothing}
    </div>
  </li>`;
}
/** Which side begins, when one side is done after the other. */
function sidesView({ t }, { timeline, first, begin }) {
    if (!timeline.parts.some(({ side }) => side))
        return nothing;
    return html `<fieldset class="sides" part="sides">
    <legend class="small-title">${t('session.first')}</legend>
    ${['right', 'left'].map((side) => html `<label class="choice"
          ><input
            type="radio"
            name="side"
            .checked=${side === first}
            @change=${() => begin(side)}
          />${t(`session.${side}`)}</label
        >`)}
  </fieldset>`;
}
//# sourceMappingURL=start-view.js.map