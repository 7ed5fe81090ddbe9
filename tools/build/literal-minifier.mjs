import { transform } from 'esbuild';
import MagicString from 'magic-string';

const TAGS = new Set(['html', 'css', 'svg']);
/** Stands in for `${…}` inside html; a character nobody types. */
const HOLE = '\uE000';

/**
 * Rollup plugin: takes the white space and the comments out of Lit's `css`, `html` and `svg` literals. CSS goes through
 * esbuild, which knows nesting, @container, @layer and anything else modern; html loses white space only. The build
 * fails when a literal cannot be understood.
 */
export default function literalMinifier() {
  return {
    name: 'literal-minifier',
    async transform(code, id) {
      if (id.includes('node_modules') || !/\b(html|css|svg)\s*`/.test(code)) return null;
      const source = new MagicString(code);
      for (const { tag, quasi, start } of taggedLiterals(this.parse(code))) {
        const parts = quasi.quasis.map(({ value }) => value.raw);
        if (parts.some((part) => part.includes('\\'))) continue;
        try {
          const minified = tag.name === 'css' ? await minifyCss(parts) : minifyHtml(parts);
          quasi.quasis.forEach((piece, index) => replace(source, piece, parts[index], minified[index]));
        } catch (error) {
          this.error(`${id}: ${error.message}`, start);
        }
      }
      return { code: source.toString(), map: source.generateMap({ hires: true, source: id }) };
    },
  };
}

function replace(source, { start, end }, before, after) {
  if (before === after) return;
  if (after) source.overwrite(start, end, after);
  else source.remove(start, end);
}

function taggedLiterals(node, found = []) {
  if (Array.isArray(node)) node.forEach((child) => taggedLiterals(child, found));
  else if (node && typeof node.type === 'string') {
    if (node.type === 'TaggedTemplateExpression' && TAGS.has(node.tag.name)) found.push(node);
    for (const key in node) if (typeof node[key] === 'object') taggedLiterals(node[key], found);
  }
  return found;
}

/** @param {string[]} parts the texts between the `${…}` of one literal; the answer has as many */
export async function minifyCss(parts) {
  const source = parts.map((part, index) => (index ? `--hole${index - 1}-x${part}` : part)).join('');
  const { code, warnings } = await transform(source, {
    loader: 'css',
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  const [warning] = warnings;
  if (warning) throw new Error(`css: ${warning.text} in "${warning.location?.lineText}"`);
  const short = squeezeValues(code);
  const order = [...short.matchAll(/--hole(\d+)-x/g)].map(([, index]) => Number(index));
  if (order.length !== parts.length - 1 || order.some((hole, index) => hole !== index)) {
    throw new Error('css: the minifier moved a ${…}');
  }
  return short.trim().split(/--hole\d+-x/);
}

/** White space in values of custom properties and around signs that need none, which the minifier leaves alone. */
const squeezeValues = (css) =>
  /"[^"]|'[^']/.test(css.replaceAll(/""|''/g, ''))
    ? css
    : css
        .replace(/(--[\w-]+):\s+(?=[^;}])/g, '$1:')
        .replace(/(?<=[(,])\s+|\s+(?=\))/g, '')
        .replace(/calc\([^;{}]*/g, (value) => value.replaceAll(/ ([*/]) /g, '$1'));

/** @param {string[]} parts as above */
export function minifyHtml(parts) {
  const verbatim = /(<pre[\s\S]*?<\/pre>|<textarea[\s\S]*?<\/textarea>)/i;
  // At the ends, too, white space within a line may part two words.
  const pieces = parts
    .join(HOLE)
    .replace(/^\s*\n\s*|\s*\n\s*$/g, '')
    .split(verbatim);
  return pieces
    .map((piece, index) => (index % 2 ? piece : squeeze(piece)))
    .join('')
    .split(HOLE);
}

/** White space beside these never shows: a line begins and ends with them. All our own elements are blocks. */
const BLOCKS =
  'article|aside|blockquote|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|menu|nav|ol|p|section|table|ul|exercise-[a-z]+';
/** Nor within these, at the beginning and at the end. */
const BOXES = `${BLOCKS}|button|summary|select|svg|td|th`;
/** Nor around these, which stand among their like. */
const ITEMS = `${BLOCKS}|circle|col|ellipse|g|line|option|path|rect|source|tbody|thead|tr|track`;
const ATTRIBUTES = `[^<>]*`;
/** A tag, and the line break after it; or a line break, and the tag that follows. */
const AFTER = new RegExp(`(<(?:(?:${BOXES}|${ITEMS})(?=[\\s>])${ATTRIBUTES}|/(?:${ITEMS})\\s*)>)\\s*\\n\\s*`, 'g');
const BEFORE = new RegExp(`\\s*\\n\\s*(?=<(?:(?:${ITEMS})(?=[\\s>])|/(?:${BOXES}|${ITEMS})\\s*>))`, 'g');
const VOID = /<(br|hr|img|input|source|track)\b([^<>]*?)\s*\/>/g;

/**
 * Comments go, unless a `${…}` is in them: Lit counts those. A line break with its indent becomes one space, none where
 * a line begins or ends anyway, or a tag ends. A line break is what the formatter puts where it does not matter; white
 * space within a line is left alone.
 */
const squeeze = (html) =>
  html
    .replace(/<!--[\s\S]*?-->/g, (comment) => (comment.includes(HOLE) ? comment : ''))
    .replace(AFTER, '$1')
    .replace(BEFORE, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ >/g, '>')
    .replace(VOID, '<$1$2>')
    .replace(/(\s[\w-]+)="([\w-]+)"(?=[\s>])/g, '$1=$2');
