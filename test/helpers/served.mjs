import { build } from 'esbuild';
import { renderElement, styleHashes } from 'exercise-library/server';
import { read, root } from './sources.mjs';
import { startVisit } from './visit.mjs';

export const PAGE = '/demo/served.html';
export const FILE = '/demo/library/hip-mobility.json';
/** What a site with a bundler gets: templates are not minified as those of the script tag are. */
export const BUNDLE = '/bundle/all.js';
export const library = read(FILE.slice(1));

/** Everything below an element, through shadow roots, in the order of the page. */
const HELPERS = () => {
  globalThis.everything = (scope) =>
    [...scope.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? globalThis.everything(element.shadowRoot) : []),
    ]);
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
};

const policyWith = (hashes) =>
  [
    "default-src 'self'",
    `style-src 'self' ${Object.values(hashes)
      .map((hash) => `'${hash}'`)
      .join(' ')}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** A browser in front of pages that a server drew, and what brings the script to them. */
export async function startServed() {
  const visit = await startVisit();
  const policy = policyWith(await styleHashes());
  const entry = { entryPoints: ['exercise-library/define/all.js'], absWorkingDir: root, splitting: true };
  const { outputFiles } = await build({
    ...entry,
    bundle: true,
    write: false,
    format: 'esm',
    outdir: '/bundle',
    logLevel: 'silent',
  });
  const modules = Object.fromEntries(outputFiles.map(({ path, text }) => [path, text]));

  const whole = (content, lang = 'en') => `<!doctype html>
    <html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Served</title>
    <main>${content}</main></html>`;
  const served = (tag, attributes, options = {}) =>
    renderElement(tag, { library, page: visit.address + PAGE, src: FILE, lang: 'en', attributes, ...options });

  async function open(content, { files = {}, lang, path = PAGE, ...options } = {}) {
    const page = await visit.open(path, {
      html: whole(content, lang),
      files: { ...files, [PAGE]: whole(content, lang) },
      ...options,
    });
    await page.evaluate(HELPERS);
    return page;
  }

  /** Brings the script and waits until every element of ours has taken over. */
  async function takeOver(page, src = '/dist/cdn/exercise-library.js') {
    await page.evaluate((src) => {
      // What moved while the page was still arriving is not what is asked here.
      globalThis.shift = 0;
      globalThis.before = globalThis.everything(document.querySelector('main'));
      return import(src);
    }, src);
    await page.waitForFunction(() => {
      const ours = globalThis
        .everything(document.querySelector('main'))
        .filter(({ localName }) => /^exercise-(library|list|card|filters|search|detail|ladder)$/.test(localName));
      return ours.length && ours.every((element) => element.hasUpdated);
    });
  }

  /** Elements that were there and are not any more; style elements make way for the sheets of the elements. */
  const lost = (page) =>
    page.evaluate(() =>
      globalThis.before
        .filter((element) => !element.isConnected && element.localName !== 'style')
        .map(({ localName, className }) => `${localName}.${className}`),
    );

  return { visit, policy, modules, served, open, takeOver, lost, stop: () => visit.stop() };
}
