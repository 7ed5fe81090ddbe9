import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { filesBelow } from '../../tools/lib/files.mjs';

/** The folder of the package. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Files of a folder by their path from the root of the package, such as `src/data/search.ts`. */
export const files = (folder, ending) =>
  filesBelow(join(root, folder))
    .map((file) => `${folder}/${file}`)
    .filter((file) => ending.test(file));

export const read = (file) => readFileSync(join(root, file), 'utf8');

/**
 * What a file imports, `import()` included: packages by name, files of ours by path as above. Types are left out when
 * only what happens in the browser counts.
 */
export function importsOf(file, { types = true } = {}) {
  const found = [];
  walk(file, (node) => {
    const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const specifier = dynamic ? node.arguments[0] : node.moduleSpecifier;
    if (!specifier || !ts.isStringLiteral(specifier) || (!types && isTypeOnly(node))) return;
    const { text } = specifier;
    found.push(text.startsWith('.') ? posix.join(dirname(file), text).replace(/\.js$/, '.ts') : text);
  });
  return found;
}

function isTypeOnly(node) {
  const { importClause, exportClause, isTypeOnly: exportsTypes } = node;
  if (exportsTypes || importClause?.isTypeOnly) return true;
  const names = importClause ? !importClause.name && importClause.namedBindings?.elements : exportClause?.elements;
  return Boolean(names && names.length && names.every((name) => name.isTypeOnly));
}

/** Fails with these sentences, one a line; passes when there are none. */
export function expectNone(problems) {
  if (problems.length) assert.fail(problems.join('\n'));
}

/** Calls back for every node of a file's syntax tree. */
export function walk(file, visit) {
  const tree = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const step = (node) => {
    visit(node);
    ts.forEachChild(node, step);
  };
  step(tree);
}

/** The texts of all literals with one of these tags (`html`, `css`, `svg`), with `${}` where a value stands. */
export function literalsOf(file, ...tags) {
  const texts = [];
  walk(file, (node) => {
    if (!ts.isTaggedTemplateExpression(node) || !tags.includes(node.tag.getText())) return;
    const { template } = node;
    texts.push(
      ts.isNoSubstitutionTemplateLiteral(template)
        ? template.rawText
        : [template.head, ...template.templateSpans.map(({ literal }) => literal)]
            .map(({ rawText }) => rawText)
            .join('${}'),
    );
  });
  return texts;
}

/** The tags of this package, which are the folders of src/elements. */
export const tags = [...new Set(files('src/elements', /\.ts$/).map((file) => file.split('/')[2]))];
