/**
 * Looks for the first exercises of a library file of which the end is still arriving. The function that is returned
 * takes the text so far, from its start. It gives a document with the first `count` exercises as soon as they are
 * there; nothing before that, after that, and when what they rely on (version, information, vocabularies) stands
 * behind them.
 */
export function firstPage(count: number): (text: string) => unknown {
  // Strings, the last of which may be cut off, and brackets: they tell where an entry of a list ends.
  const tokens = /"(?:[^"\\]+|\\[^])*("?)|[[\]{}]/g;
  let at = 0;
  let depth = 0;
  let key = '';
  return (text) => {
    tokens.lastIndex = at;
    for (let found; count && (found = tokens.exec(text)); at = tokens.lastIndex) {
      const [token, end] = found;
      if (token[0] === '"') {
        if (!end) break;
        if (depth === 1) key = token;
      } else if (token === '{' || token === '[') depth++;
      else if (--depth === 2 && key === '"exercises"' && !--count) {
        const data = JSON.parse(`${text.slice(0, tokens.lastIndex)}]}`) as Record<string, unknown>;
        if (data.schemaVersion && data.library && data.taxonomies) return data;
      }
    }
    return undefined;
  };
}
