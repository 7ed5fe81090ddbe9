import { transform } from 'esbuild';
import MagicString from 'magic-string';
import { fromSource } from '../lib/from-source.mjs';

const TAGS = new Set(['html', 'css', 'svg']);
/** The same for html; what compares templates of two builds in the browser uses it too. */
export const { minifyHtml } = await fromSource('src/internal/minify-html.ts');

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
    // An escape of CSS such as \b7 is another sign inside a JavaScript literal.
    charset: 'utf8',
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  const [warning] = warnings;
  if (warning) throw new Error(`css: ${warning.text} in "${warning.location?.lineText}"`);
  if (code.includes('\\')) throw new Error('css: a backslash would be lost in a literal');
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
