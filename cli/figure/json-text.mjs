/** A JSON text as a tree that knows where everything stands, so that one value can be changed and the rest stays. */
export function readTree(text) {
  let at = 0;
  const space = () => {
    while (/\s/.test(text[at] ?? '')) at++;
  };
  const string = () => {
    const start = at++;
    while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    at++;
    return JSON.parse(text.slice(start, at));
  };
  const value = () => {
    space();
    const node = { start: at };
    if (text[at] === '{' || text[at] === '[') {
      const list = text[at] === '[';
      node.members = new Map();
      at++;
      space();
      while (!'}]'.includes(text[at])) {
        const from = at;
        let key = node.members.size;
        if (!list) {
          key = string();
          space();
          at++;
        }
        node.members.set(key, Object.assign(value(), { from }));
        space();
        if (text[at] === ',') at++;
        space();
      }
      at++;
    } else if (text[at] === '"') string();
    else while (at < text.length && !/[\s,}\]]/.test(text[at])) at++;
    node.end = at;
    return node;
  };
  return value();
}

/** The node at a path of keys and indexes; undefined when there is none. */
export const nodeAt = (tree, path) => path.reduce((node, key) => node?.members?.get(key), tree);

const WIDTH = 120;

/** JSON as prettier prints it: what fits on a line stays on it, numbers fill lines. */
export function format(value, indent = 0, room = WIDTH - indent) {
  const pad = ' '.repeat(indent);
  const flat = inline(value);
  if (!value || typeof value !== 'object' || (Array.isArray(value) && flat.length <= room)) return flat;
  if (!Array.isArray(value)) {
    const lines = Object.entries(value).map(([key, item]) => {
      const head = `${pad}  ${JSON.stringify(key)}: `;
      return head + format(item, indent + 2, WIDTH - head.length - 1);
    });
    return `{\n${lines.join(',\n')}\n${pad}}`;
  }
  if (value.some((item) => typeof item === 'object')) {
    const lines = value.map((item) => `${pad}  ${format(item, indent + 2, WIDTH - indent - 3)}`);
    return `[\n${lines.join(',\n')}\n${pad}]`;
  }
  const lines = [];
  let line = `${pad}  `;
  value.forEach((item, n) => {
    const next = inline(item) + (n < value.length - 1 ? ',' : '');
    if (line.trim() && line.length + next.length + 1 > WIDTH) {
      lines.push(line);
      line = `${pad}  `;
    }
    line += (line.trim() ? ' ' : '') + next;
  });
  return `[\n${[...lines, line].join('\n')}\n${pad}]`;
}

function inline(value) {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (value && typeof value === 'object') {
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`)
      .join(', ')} }`;
  }
  return JSON.stringify(value);
}

/** The text with one member of an object set; everything else stays as it was written. */
export function setMember(text, path, key, value) {
  const node = nodeAt(readTree(text), path);
  const lineStart = text.lastIndexOf('\n', node.start) + 1;
  const first = [...node.members.values()][0];
  const sameLine = first && !text.slice(node.start, first.from).includes('\n');
  const own = /^\s*/.exec(text.slice(lineStart))[0].length;
  const indent = sameLine || !first ? own + 2 : first.from - text.lastIndexOf('\n', first.from) - 1;
  const old = node.members.get(key);
  const head = `${JSON.stringify(key)}: `;
  const written = head + format(value, indent, WIDTH - indent - head.length - 1);
  if (old) return text.slice(0, old.from) + written + text.slice(old.end);
  const last = [...node.members.values()].at(-1);
  if (!last)
    return `${text.slice(0, node.start)}{\n${' '.repeat(indent)}${written}\n${' '.repeat(own)}}${text.slice(node.end)}`;
  return `${text.slice(0, last.end)},\n${' '.repeat(indent)}${written}${text.slice(last.end)}`;
}
