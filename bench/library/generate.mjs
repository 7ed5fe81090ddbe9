/** Libraries of any size in file format 1.0, the same on every machine: no real exercise, no real text. */
import { seededRandom, zipf } from './random.mjs';
import { taxonomies } from './taxonomies.mjs';
import { contentWords, words } from './words.mjs';

const locales = ['nl', 'en'];
const sampleWord = Object.fromEntries(locales.map((l) => [l, zipf(words[l].length)]));
const sampleContent = Object.fromEntries(locales.map((l) => [l, zipf(contentWords[l].length)]));
const sampleTerm = Object.fromEntries(
  Object.entries(taxonomies).map(([id, { terms }]) => [id, zipf(terms.length, 0.8, 1.5)]),
);
const capital = (text) => text[0].toUpperCase() + text.slice(1);
const both = (make) => Object.fromEntries(locales.map((l) => [l, make(l)]));

/** One exercise record of about 885 bytes of JSON. */
function exercise(random, index) {
  const between = (low, high) => low + Math.floor(random() * (high - low + 1));
  const name = (l, count) =>
    capital(Array.from({ length: count }, () => contentWords[l][sampleContent[l](random)]).join(' '));
  const sentence = (l, count) =>
    `${capital(Array.from({ length: count }, () => words[l][sampleWord[l](random)]).join(' '))}.`;
  const terms = (id, most) => {
    const chosen = new Set();
    for (let n = between(1, most); n > 0; n--) chosen.add(taxonomies[id].terms[sampleTerm[id](random)].id);
    return [...chosen];
  };
  const equipment = random() < 0.4 ? [] : terms('equipment', 2);
  if (equipment.length > 1 && random() < 0.3) equipment[1] = { term: equipment[1], optional: true };
  const title = both((l) => name(l, between(2, 3)));
  const timing =
    random() < 0.05
      ? {
          phases: {
            rounds: between(1, 3),
            items: [
              { id: 'a', kind: 'contract', seconds: between(5, 15) },
              { id: 'b', kind: 'relax', seconds: between(5, 30) },
            ],
          },
        }
      : random() < 0.3
        ? { dosage: { sets: between(1, 4), holdSeconds: between(2, 12) * 5 } }
        : {
            dosage: {
              sets: between(1, 4),
              reps: { min: between(4, 8), max: between(9, 15) },
              repSeconds: between(2, 6),
            },
          };
  return {
    id: `${title.en.toLowerCase().replaceAll(' ', '-')}-${index}`,
    name: title,
    ...(random() < 0.5 ? { aliases: both((l) => [name(l, 2)]) } : {}),
    summary: both((l) => sentence(l, between(7, 11))),
    terms: {
      category: terms('category', 1),
      movement: terms('movement', 3),
      joint: terms('joint', 2),
      position: terms('position', 1),
      equipment,
    },
    level: between(1, 5),
    laterality: random() < 0.5 ? 'per-side' : 'bilateral',
    steps: Array.from({ length: between(2, 3) }, () => ({ text: both((l) => sentence(l, between(5, 9))) })),
    ...timing,
  };
}

/**
 * @param {number} size how many exercises
 * @param {number} [seed] another seed gives other exercises
 * @returns {string} the library file: valid JSON, every exercise on a line of its own
 */
export function generateLibrary(size, seed = 1) {
  const random = seededRandom(seed);
  const head = {
    id: `bench-${size}`,
    title: { nl: 'Gegenereerde oefeningen', en: 'Generated exercises' },
    version: '1.0.0',
    updated: '2026-01-01',
    defaultLocale: 'nl',
    locales,
    license: 'CC0-1.0',
    levelScale: {
      labels: [
        { nl: 'Start', en: 'Start' },
        { nl: 'Basis', en: 'Basic' },
        { nl: 'Gevorderd', en: 'Intermediate' },
        { nl: 'Uitdagend', en: 'Challenging' },
        { nl: 'Expert', en: 'Expert' },
      ],
    },
  };
  const lines = Array.from({ length: size }, (_, i) => JSON.stringify(exercise(random, i + 1)));
  return `{"schemaVersion":"1.0",\n"library":${JSON.stringify(head)},\n"taxonomies":${JSON.stringify(taxonomies)},\n"exercises":[\n${lines.join(',\n')}\n]}\n`;
}
