/**
 * Looks for the first exercises of a library file of which the end is still arriving. The function that is returned
 * takes the text so far, from its start. It gives a document with the first `count` exercises, once, as soon as there
 * are more than those. It gives nothing of a file that has all exercises on one line, or its vocabularies behind them.
 */
export function firstPage(count: number): (text: string) => unknown {
  let between = '';
  let at = 0;
  let found = 0;
  return (text) => {
    if (!between) {
      const list = /"exercises"\s*:\s*\[(\s*\n\s*)\{/.exec(text);
      if (!list) return undefined;
      // No string of a JSON file holds a line break: in a tidy file this stands between two exercises, and nowhere else.
      between = `},${list[1]}{`;
      at = list.index;
    }
    while (found < count) {
      const next = text.indexOf(between, at + 1);
      if (next < 0) return undefined;
      at = next;
      found++;
    }
    if (found++ > count) return undefined;
    try {
      const data = JSON.parse(`${text.slice(0, at)}}]}`) as Record<string, unknown>;
      return data.schemaVersion && data.library && data.taxonomies && data;
    } catch {
      return undefined; // Not tidy, or broken: whoever reads the whole file finds out.
    }
  };
}
