import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { expectNone, files, importsOf, literalsOf, read, tags, walk } from '../helpers/sources.mjs';

const manifest = JSON.parse(read('dist/custom-elements.json'));
const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const byTag = new Map(elements.map((element) => [element.tagName, element]));

/** What a user can touch, by the name it has in the manifest. */
const KINDS = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];
/** Methods of every element that need no words of ours. */
const OF_THE_PLATFORM = ['focus', 'blur', 'click'];

const names = (element, kind) => (element[kind] ?? []).map(({ name }) => name).sort();
const unique = (list) => [...new Set(list)].sort();

/** The element's own files and the views they are made of. */
function filesOf(tag) {
  const own = files(`src/elements/${tag}`, /\.ts$/);
  const shared = own.flatMap((file) => importsOf(file)).filter((file) => file.startsWith('src/internal/'));
  return unique([...own, ...shared]);
}

const inTemplates = (tag, pattern) =>
  unique(
    filesOf(tag)
      .flatMap((file) => literalsOf(file, 'html'))
      .flatMap((text) => [...text.matchAll(pattern)].flatMap(([, value]) => value.split(/\s+/)))
      .filter((name) => name && !name.includes('${')),
  );

describe('custom-elements.json', () => {
  it('knows every tag', () => assert.deepEqual([...byTag.keys()].sort(), tags));

  it('explains everything a user can touch', () => {
    const problems = elements.flatMap((element) =>
      KINDS.flatMap((kind) =>
        (element[kind] ?? [])
          .filter(({ name, description }) => !description?.trim() && !OF_THE_PLATFORM.includes(name))
          .map(({ name }) => `<${element.tagName}>: ${kind} "${name}" has no description.`),
      ),
    );
    expectNone(problems);
  });

  it('gives every event the class that is fired, and every property its type', () => {
    const classes = manifest.modules
      .filter(({ path }) => path.startsWith('dist/events/'))
      .flatMap(({ declarations }) => declarations.map(({ name }) => name));
    expectNone(
      elements.flatMap(({ tagName, events = [] }) =>
        events
          .filter(({ type }) => !classes.includes(type.text))
          .map(({ name }) => `<${tagName}> fires ${name}, which has no class in src/events/.`),
      ),
    );
    expectNone(
      elements.flatMap(({ tagName, members = [] }) =>
        members.filter(({ kind, type }) => kind === 'field' && !type?.text).map(({ name }) => `${tagName}.${name}`),
      ),
    );
  });

  it('belongs each event name to one tag', () => {
    const owners = elements.flatMap((element) => names(element, 'events'));
    expectNone(owners.filter((name, index) => owners.indexOf(name) !== index).map((name) => `${name} has two tags.`));
  });

  it('names the files that are in the package', () => {
    const paths = new Set(files('dist', /\.js$/));
    expectNone(manifest.modules.filter(({ path }) => !paths.has(path)).map(({ path }) => `${path} is missing.`));
  });

  it('explains every public css property that the style sheets read, and no other', () => {
    const sheets = [...files('src', /\.ts$/), ...files('src', /\.css$/)].map(read).join('\n');
    const used = unique([...sheets.matchAll(/(?:var|style)\(\s*(--exercise-[\w-]+)/g)].map(([, name]) => name));
    assert.deepEqual(unique(elements.flatMap((element) => names(element, 'cssProperties'))), used);
  });

  for (const tag of tags) {
    const element = byTag.get(tag) ?? {};

    it(`says what <${tag}> is, since when, and how settled it is`, () => {
      const source = read(`src/elements/${tag}/${tag}.ts`);
      assert.ok(element.description?.trim(), 'no description');
      assert.ok(element.summary?.trim(), 'no @summary');
      assert.match(source, /@status (stable|beta|experimental)\b/);
      assert.match(source, /@since \d+\.\d+\.\d+/);
    });

    it(`names the parts of <${tag}>, base among them`, () => {
      // Pieces that are all of one kind get their part by name: `part: 'mirror'`, `name: 'from'`, `setAttribute('part', …)`.
      const named = /\b(?:part|name): '([\w-]+)'|setAttribute\('part', '([\w-]+)'\)/g;
      const documented = names(element, 'cssParts');
      const sources = filesOf(tag).map(read);
      // Where a template asks for the name, `part=${name}`, it stands between quotes in the code that answers.
      const spoken = sources.some((code) => code.includes('part=${')) ? [/'([\w-]+)'/g] : [];
      const asOptions = sources
        .flatMap((code) => [named, ...spoken].flatMap((pattern) => [...code.matchAll(pattern)]))
        .map(([, option, attribute]) => option ?? attribute)
        .filter((name) => documented.includes(name));
      const parts = unique([...inTemplates(tag, /\spart=(?:"([^"]*)"|'([^']*)')/g), ...asOptions]);
      assert.deepEqual(
        documented.filter((name) => parts.includes(name)),
        parts,
      );
      // Parts of the pieces inside are passed on by name.
      const passedOn = filesOf(tag)
        .map(read)
        .filter((text) => text.includes('exportparts='))
        .join('\n');
      const others = documented.filter((name) => !parts.includes(name));
      expectNone(others.filter((name) => !new RegExp(`\\b${name}\\b`).test(passedOn)).map((name) => `part "${name}"`));
      assert.ok(parts.includes('base'), 'there is no part "base"');
    });

    it(`names the slots of <${tag}>`, () => {
      const slots = inTemplates(tag, /<slot\b[^>]*?\sname="([^"]*)"/g);
      expectNone(slots.filter((name) => !names(element, 'slots').includes(name)).map((name) => `slot "${name}"`));
    });

    it(`names the events of <${tag}>`, () => {
      const fired = [];
      for (const file of filesOf(tag)) {
        walk(file, (node) => {
          // Made on the spot, or one of several that is chosen first.
          const made = ts.isNewExpression(node) || ts.isConditionalExpression(node);
          const names = made
            ? [node.expression, node.whenTrue, node.whenFalse].map((part) => part?.getText() ?? '')
            : [];
          fired.push(...names.filter((name) => /^Exercise\w+Event$/.test(name)));
        });
      }
      const documented = (element.events ?? []).map(({ type }) => type.text);
      assert.deepEqual(documented.sort(), unique(fired));
    });
  }
});

describe('the editor data', () => {
  it('knows every tag and its attributes', () => {
    const html = JSON.parse(read('dist/vscode.html-custom-data.json'));
    const web = JSON.parse(read('dist/web-types.json'));
    assert.deepEqual(html.tags.map(({ name }) => name).sort(), tags);
    assert.deepEqual(web.contributions.html.elements.map(({ name }) => name).sort(), tags);
    for (const { name, attributes } of html.tags) {
      assert.deepEqual(
        attributes.map((attribute) => attribute.name).sort(),
        names(byTag.get(name), 'attributes'),
        name,
      );
    }
  });

  it('knows the public css properties', () => {
    const css = JSON.parse(read('dist/vscode.css-custom-data.json'));
    const documented = unique(elements.flatMap((element) => names(element, 'cssProperties')));
    assert.deepEqual(unique(css.properties.map(({ name }) => name)), documented);
  });
});
