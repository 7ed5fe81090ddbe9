import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { transform } from 'esbuild';
import { fromSource } from '../../tools/lib/from-source.mjs';
import { explained } from '../../tools/lib/messages-page.mjs';
import { undocumented } from '../helpers/documented.mjs';
import { expectNone, files, read, root } from '../helpers/sources.mjs';
import { startVisit } from '../helpers/visit.mjs';

const guides = files('stories/guides', /\.mdx$/);
const FENCE = /^```(\w+)(?: (\w+))?\n([\s\S]*?)^```$/gm;
const samples = guides.flatMap((guide) =>
  [...read(guide).matchAll(FENCE)].map(([whole, language, use = '', code], i) => ({
    name: `${guide}, sample ${i + 1}: ${whole.split('\n')[1].slice(0, 50)}`,
    language,
    use,
    code,
  })),
);
const of = (...languages) => samples.filter(({ language }) => languages.includes(language));
const events = new Set(
  [
    ...files('src/events', /\.ts$/)
      .map(read)
      .join('')
      .matchAll(/super\('([\w-]+)'/g),
  ].map(([, name]) => name),
);

/** The files of the samples lie in a folder `exercises` of the owner's site; here they lie elsewhere. */
const onThisServer = (html) =>
  html
    .replaceAll(/\/exercises\/(?=exercise-library|embed)/g, '/dist/cdn/')
    .replaceAll('src=hip-mobility.json', 'src=/demo/library/hip-mobility.json')
    .replaceAll('/exercises/themes/', '/dist/themes/')
    .replaceAll('/exercises/hip-mobility.json', '/demo/library/hip-mobility.json');

function wholePage(code) {
  const html = onThisServer(code);
  const script = html.includes('<script src')
    ? ''
    : '<script src="/dist/cdn/exercise-library.classic.js" defer></script>';
  if (html.startsWith('<!doctype')) return html;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A site</title>${script}<main>${html}</main></html>`;
}

describe('the guides', () => {
  it('are there, and full of samples', () => {
    assert.ok(guides.length >= 13, `${guides.length} guides`);
    for (const language of ['html', 'css', 'js', 'json', 'jsx']) assert.ok(of(language).length, language);
    const known = ['html', 'css', 'js', 'ts', 'jsx', 'vue', 'svelte', 'astro', 'json', 'sh'];
    expectNone(samples.filter(({ language }) => !known.includes(language)).map(({ name }) => `Nobody tries ${name}.`));
  });

  it('lead to pages and chapters that exist', () => {
    const anchors = (file) =>
      [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
        title
          .toLowerCase()
          .replace(/[^\w\s-]/g, '')
          .trim()
          .replace(/\s/g, '-'),
      );
    expectNone(
      guides.flatMap((guide) =>
        [
          ...read(guide)
            .replace(FENCE, '')
            .matchAll(/\]\((?:\.\/([\w-]+\.mdx))?(?:#([\w-]+))?\)/g),
        ].flatMap(([, page, anchor]) => {
          const file = page ? `stories/guides/${page}` : guide;
          if (!existsSync(join(root, file))) return [`${guide} leads to ${file}.`];
          return anchor && !anchors(file).includes(anchor) ? [`${guide} leads to ${file}#${anchor}.`] : [];
        }),
      ),
    );
  });

  it('are all reached from the README', () => {
    const readme = read('README.md');
    expectNone(guides.filter((guide) => !readme.includes(guide)).map((guide) => `README.md does not name ${guide}.`));
  });

  it('explain every message an owner may get', () => {
    const source = read('src/data/problem-text.ts');
    const keys = (name) =>
      [
        ...source
          .split(name)[1]
          .split('\n};')[0]
          .matchAll(/^ {2}(\w+): \(/gm),
      ].map(([, key]) => key);
    assert.deepEqual([...explained.problems].sort(), keys('const SENTENCES').sort());
    assert.deepEqual([...explained.failures].sort(), keys('const LOAD_ERRORS').sort());
  });
});

describe('the samples of the guides: library files', () => {
  for (const { name, use, code } of of('json')) {
    it(name, async () => {
      const { checkLibrary } = await fromSource('src/data/check.ts');
      const exercise = { schemaVersion: '1.0', library: { id: 'x', title: 'x' }, exercises: [] };
      const json = JSON.parse(code);
      assert.deepEqual(checkLibrary(use === 'exercise' ? { ...exercise, exercises: [json] } : json), []);
    });
  }
});

describe('the samples of the guides: scripts', () => {
  for (const { name, language, code } of of('js', 'ts', 'jsx', 'vue', 'svelte', 'astro')) {
    it(name, async () => {
      const parts = /<script[^>]*>([\s\S]*?)<\/script>|^---\n([\s\S]*?)^---$/gm;
      const scripts = [...code.matchAll(parts)].map(([, tag = '', front = '']) => tag + front);
      const script = scripts.join('\n') || code;
      const loader = ['vue', 'svelte', 'astro'].includes(language) ? 'js' : language;
      const tsconfigRaw = { compilerOptions: { experimentalDecorators: true } };
      await transform(script, { loader, format: 'esm', tsconfigRaw });
      for (const [, names, module] of script.matchAll(/import (?:\{([^}]*)\} from )?'(exercise-library[^']*)'/g)) {
        const found = await import(import.meta.resolve(module));
        for (const one of names?.split(',') ?? []) assert.ok(one.trim() in found, `${module} has no ${one.trim()}`);
      }
      const heard = [...code.matchAll(/(?:addEventListener\('|@|\bon:?|\()(exercise-[a-z-]+)(?='|=|\))/g)];
      expectNone(heard.filter(([, event]) => !events.has(event)).map(([, event]) => `There is no event ${event}.`));
    });
  }
});

describe('the samples of the guides: style sheets', () => {
  for (const { name, code } of of('css')) it(name, () => expectNone(undocumented(code, name)));
});

describe('the samples of the guides: pages, in a browser', () => {
  let visit;
  before(async () => (visit = await startVisit()));
  after(() => visit.stop());

  for (const { name, code } of of('html')) {
    it(name, async () => {
      const page = await visit.open('/demo/sample.html', { html: wholePage(code) });
      if (code.includes('<iframe')) await page.frameLocator('iframe').locator('exercise-card a').first().waitFor();
      if (/<exercise-library|data-exercise-library/.test(code)) {
        await page.waitForFunction(() => document.querySelector('exercise-library')?.store?.snapshot.complete);
        await page.locator('exercise-card a').first().waitFor();
      }
      assert.deepEqual(page.complaints, []);
      await page.close();
    });
  }
});
