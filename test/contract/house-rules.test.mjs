import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { expectNone, files, importsOf, literalsOf, read, root, tags, walk } from '../helpers/sources.mjs';

const MAX_LINES = 250;
const MAX_STYLE_LINES = 200;

const sources = files('src', /\.ts$/);
const isGenerated = (file) => /generated/i.test(read(file).slice(0, 300));
const className = (tag) => tag.replace(/(^|-)(\w)/g, (_match, _dash, letter) => letter.toUpperCase());

describe('the house rules', () => {
  it('keep files short', () => {
    const written = ['src', 'test', 'tools', 'cli'].flatMap((folder) => files(folder, /\.(ts|mjs|css|py)$/));
    expectNone(
      written
        .filter((file) => !isGenerated(file))
        .map((file) => [file, read(file).trimEnd().split('\n').length])
        .filter(([file, lines]) => lines > (/\.styles\.ts$|\.css$/.test(file) ? MAX_STYLE_LINES : MAX_LINES))
        .map(([file, lines]) => `${file} has ${lines} lines: it does more than one job.`),
    );
  });

  it('measure in em and px: rem and the window belong to the page', () => {
    const sheets = [
      ...sources.flatMap((file) => literalsOf(file, 'css').map((text) => [file, text])),
      ...files('src', /\.css$/).map((file) => [file, read(file)]),
    ];
    expectNone(
      sheets.flatMap(([file, text]) =>
        [...text.matchAll(/[\d.]+(?:rem|[sld]?v(?:w|i|min|max))\b/g)].map(([unit]) => `${file} uses ${unit}.`),
      ),
    );
    expectNone(
      sheets
        .filter(([, text]) => /@media[^{]*\b(width|height|aspect-ratio|orientation)\b/.test(text))
        .map(([file]) => `${file} asks for the size of the window: ask for the size of the container.`),
    );
  });

  it('write no style into templates: strict content policies refuse it', () => {
    expectNone(
      sources.flatMap((file) =>
        literalsOf(file, 'html', 'svg')
          .filter((text) => /\sstyle\s*=|<style\b/.test(text))
          .map(() => `${file} has style= or <style> in a template.`),
      ),
    );
    expectNone(
      sources
        .filter((file) => importsOf(file).some((target) => /style-map/.test(target)))
        .map((file) => `${file} imports styleMap: use style.setProperty.`),
    );
  });

  it('never turn text into markup', () => {
    const forbidden = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'write', 'writeln']);
    const problems = [];
    for (const file of sources) {
      for (const target of importsOf(file)) {
        if (/unsafe-(html|svg|mathml)|^lit.*static-html/.test(target)) problems.push(`${file} imports ${target}.`);
      }
      walk(file, (node) => {
        if (!ts.isPropertyAccessExpression(node) || !forbidden.has(node.name.text)) return;
        if (node.name.text.startsWith('write') && node.expression.getText() !== 'document') return;
        problems.push(`${file} uses ${node.getText()}.`);
      });
    }
    expectNone(problems);
  });

  it('declare public css properties nowhere: a value of the page must win', () => {
    expectNone(
      sources.flatMap((file) =>
        literalsOf(file, 'css').flatMap((text) =>
          [...text.matchAll(/(?:^|[{;\s])(--exercise-[\w-]+)\s*:/g)].map(([, name]) => `${file} declares ${name}.`),
        ),
      ),
    );
  });
});

describe('the names', () => {
  it('there are tags', () => assert.ok(tags.length >= 6, `found ${tags.length}`));

  for (const tag of tags) {
    it(`<${tag}> is a folder, a file, a class, a define file and a test of that name`, () => {
      const element = `src/elements/${tag}/${tag}.ts`;
      const define = `src/define/${tag}.ts`;
      expectNone(
        [element, define].filter((file) => !existsSync(join(root, file))).map((file) => `${file} is missing.`),
      );
      assert.match(read(element), new RegExp(`export class ${className(tag)} extends`));
      assert.match(read(element), new RegExp(`@tagname ${tag}\\b`), `${element} lacks @tagname ${tag}.`);
      assert.match(read(element), new RegExp(`'${tag}': ${className(tag)};`), `${tag} lacks HTMLElementTagNameMap.`);
      assert.match(read(define), new RegExp(`define\\('${tag}', ${className(tag)}\\)`));
      const tests = files('test', /\.test\.ts$/);
      assert.ok(
        tests.some((file) => file.includes(tag)),
        `There is no test for <${tag}>.`,
      );
    });
  }

  it('of the define files are the tags', () => {
    const defined = files('src/define', /\.ts$/).map((file) => file.slice('src/define/'.length, -'.ts'.length));
    assert.deepEqual(
      defined.filter(
        (name) => name !== 'all' && name !== 'late' && name !== 'page-forms' && !name.startsWith('locales'),
      ),
      tags,
    );
  });

  it('of define/all.ts are all of them', () => {
    const imported = importsOf('src/define/all.ts');
    const missing = tags.filter((tag) => !imported.includes(`src/define/${tag}.ts`));
    expectNone(missing.map((tag) => `src/define/all.ts does not import ${tag}.`));
  });
});
