/** What a card shows: the same words for every contestant. */
export const language = 'nl';
export const pageSize = 24;

/** The text of a value that is a plain string or a map by language. */
export const text = (value) => (typeof value === 'string' ? value : (value?.[language] ?? ''));

/** Everything of an exercise that can be found, in all languages. */
export const searchTexts = ({ name, aliases = {}, summary, steps }) =>
  [name, aliases, summary, ...steps.map((step) => step.text)].flatMap((map) => Object.values(map).flat());

/** The id of a term, which a file writes as `"mat"` or as `{"term":"mat","optional":true}`. */
export const termId = (term) => (typeof term === 'string' ? term : term.term);

const least = (range) => (typeof range === 'object' ? range.min : (range ?? 1));

/** Whole minutes an exercise takes, ranges counted from their lower end. */
export function minutes({ dosage = {}, phases, laterality }) {
  const sides = laterality === 'bilateral' ? 1 : 2;
  const seconds = phases
    ? least(phases.rounds) * phases.items.reduce((sum, item) => sum + least(item.seconds), 0)
    : least(dosage.sets) *
      (dosage.holdSeconds ? least(dosage.holdSeconds) : least(dosage.reps) * least(dosage.repSeconds));
  return Math.max(1, Math.round((seconds * sides) / 60));
}

/** @returns a function that turns an exercise into the strings of its card */
export function cardTexts(header) {
  const labels = new Map();
  for (const [id, { terms }] of Object.entries(header.taxonomies))
    for (const term of terms) labels.set(`${id}/${term.id}`, text(term.label));
  const levels = header.library.levelScale.labels.map(text);
  return (exercise) => ({
    id: exercise.id,
    name: text(exercise.name),
    summary: text(exercise.summary),
    category: labels.get(`category/${exercise.terms.category[0]}`),
    level: exercise.level,
    levelWord: levels[exercise.level - 1],
    // What may be left out is not shown.
    equipment: exercise.terms.equipment
      .filter((term) => !term.optional)
      .map((term) => labels.get(`equipment/${termId(term)}`))
      .join(', '),
    minutes: `${minutes(exercise)} min`,
  });
}

const svg = (kind, paths) => `<svg class="${kind}" viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`;
/** The picture of a term; also the placeholder on the stage, as none of the exercises has a picture. */
export const dot = svg('icon', '<path d="M8 12a4 4 0 1 0 8 0 4 4 0 1 0-8 0"/>');
export const clock = svg('icon', '<path d="M3.8 12a8.2 8.2 0 1 0 16.4 0 8.2 8.2 0 1 0-16.4 0M12 7.2V12l3.2 2"/>');
export const stairs =
  '<svg class="stairs" viewBox="0 0 30 16" aria-hidden="true"><rect x="0" y="10" width="4" height="6"/><rect x="6" y="8" width="4" height="8"/><rect x="12" y="5" width="4" height="11"/><rect x="18" y="3" width="4" height="13"/><rect x="24" y="0" width="4" height="16"/></svg>';

/** The markup of one card. The texts are the generator's own: no escaping needed here. */
export const cardHtml = (t) =>
  `<div class="stage">${dot}</div><div class="body"><p class="category">${dot}<span>${t.category ?? ''}</span></p><h3><a href="#${t.id ?? ''}">${t.name ?? ''}</a></h3><p class="summary">${t.summary ?? ''}</p><ul class="meta"><li class="level" data-level="${t.level ?? ''}">${stairs}<span>${t.levelWord ?? ''}</span></li><li class="equipment">${dot}<span>${t.equipment ?? ''}</span></li><li class="minutes">${clock}<span>${t.minutes ?? ''}</span></li></ul></div>`;

/** Tells the measuring side that everything is read and indexed. */
export const ready = () => performance.mark('bench-ready');
