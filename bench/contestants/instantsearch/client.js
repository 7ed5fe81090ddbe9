import MiniSearch from 'minisearch';
import { termId, text } from '../shared/view.js';

const fold = (term) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const all = (map) => Object.values(map ?? {}).flat();

/** An InstantSearch search client that answers from MiniSearch in the page instead of from a server. */
export class MiniSearchClient {
  #texts;
  #exercises;
  #ids;
  #labels = {};
  #index = new MiniSearch({
    fields: ['name', 'aliases', 'summary', 'steps'],
    processTerm: fold,
    searchOptions: { prefix: true, combineWith: 'AND', boost: { name: 4, aliases: 3 } },
  });

  constructor({ taxonomies, exercises }, texts) {
    this.#exercises = exercises;
    this.#ids = exercises.map((_, i) => i);
    this.#texts = texts;
    for (const [id, { terms }] of Object.entries(taxonomies))
      this.#labels[id] = new Map(terms.map((term) => [term.id, text(term.label)]));
    // In chunks with a breath between them, as MiniSearch offers it.
    this.indexed = this.#index.addAllAsync(
      exercises.map(({ name, aliases, summary, steps }, id) => ({
        id,
        name: all(name).join(' '),
        aliases: all(aliases).join(' '),
        summary: all(summary).join(' '),
        steps: steps.flatMap((step) => all(step.text)).join(' '),
      })),
      { chunkSize: 50 },
    );
  }

  /** The contract of an InstantSearch client: several requests, because every chosen facet asks one of its own. */
  async search(requests) {
    if (requests.some(({ params }) => params.query)) await this.indexed;
    const found = new Map();
    const find = (query) => {
      if (!found.has(query)) found.set(query, query ? this.#index.search(query).map((hit) => hit.id) : this.#ids);
      return found.get(query);
    };
    return {
      results: requests.map(({ indexName, params }) => this.#answer(indexName, params, find(params.query ?? ''))),
    };
  }

  #answer(index, params, ids) {
    const { query = '', page = 0, hitsPerPage = 24, facetFilters = [], facets = [] } = params;
    const wanted = facetFilters.map((group) => [group].flat().map((filter) => filter.split(/:(.*)/s)));
    const passing = wanted.length
      ? ids.filter((id) =>
          wanted.every((group) => group.some(([facet, label]) => this.#values(id, facet).includes(label))),
        )
      : ids;
    const counts = {};
    for (const facet of [facets].flat()) {
      const numbers = (counts[facet] = {});
      for (const id of passing) for (const label of this.#values(id, facet)) numbers[label] = (numbers[label] ?? 0) + 1;
    }
    const hits = passing
      .slice(page * hitsPerPage, (page + 1) * hitsPerPage)
      .map((id) => ({ objectID: String(id), ...this.#texts(this.#exercises[id]) }));
    return {
      index,
      query,
      page,
      hitsPerPage,
      hits,
      nbHits: passing.length,
      nbPages: Math.ceil(passing.length / hitsPerPage),
      facets: counts,
      exhaustiveFacetsCount: true,
      exhaustiveNbHits: true,
      processingTimeMS: 0,
      params: '',
    };
  }

  #values(id, facet) {
    return this.#exercises[id].terms[facet].map((term) => this.#labels[facet].get(termId(term)));
  }
}
