import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify as squeeze } from '@swc/core';
import MagicString from 'magic-string';
import literalMinifier from './tools/build/literal-minifier.mjs';
import { litWithin } from './tools/build/lit-within.mjs';
import { shortMembers, shortNames } from './tools/build/short-names.mjs';

const root = import.meta.dirname;

/** Follows the compiler's source maps, so that ours lead back to the TypeScript files. */
const typescriptMaps = {
  name: 'typescript-maps',
  load(id) {
    const map = `${id}.map`;
    if (id.includes('node_modules') || !existsSync(map)) return null;
    return { code: readFileSync(id, 'utf8'), map: readFileSync(map, 'utf8') };
  },
};

/** The classic script holds English and Dutch; other languages lie beside it, so that they weigh nothing in it. */
const languagesBeside = {
  name: 'languages-beside',
  load(id) {
    if (!id.endsWith('/locales/more.js')) return null;
    const beside = id.replace('more.js', 'more-classic.js');
    // With its own map, so that the name of the folder it was compiled in stands nowhere.
    return { code: readFileSync(beside, 'utf8'), map: readFileSync(`${beside}.map`, 'utf8') };
  },
};

/** Styles, which look like nothing else, before all code, which then packs better: their files need no more of Lit. */
const stylesFirst = {
  name: 'styles-first',
  resolveId(source, importer) {
    return source === 'lit' && importer?.endsWith('.styles.js')
      ? this.resolve('@lit/reactive-element/css-tag.js', importer)
      : null;
  },
};

/** SWC came out 160 bytes smaller than Terser, and equal to Oxc. */
const minify = (module) => ({
  name: 'minify',
  renderChunk: (code) =>
    squeeze(code, {
      module,
      ecma: 2022,
      sourceMap: true,
      compress: { passes: 5, toplevel: module, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false },
      mangle: { toplevel: module },
      format: { comments: false },
    }),
});

/**
 * Tells V8 that all of the first file is needed at once: it then compiles it while it is still fetched, beside the main
 * thread, not function by function when cards should be drawn (a tenth of the time until the first ones). Others ignore it.
 */
const compiledAtOnce = {
  name: 'compiled-at-once',
  renderChunk(code, { name }) {
    if (name !== 'exercise-library') return null;
    const source = new MagicString(code).prepend('//# allFunctionsCalledOnLoad\n');
    return { code: source.toString(), map: source.generateMap({ hires: true }) };
  },
};

/** What most elements beside the cards share comes as one: each chunk of its own would cost 150 to 400 bytes more. */
const SHARED = {
  view: [
    'internal/view-element',
    'styles/room.styles',
    'internal/library-view',
    'internal/say',
    'internal/modal',
    'internal/print-mark',
    'internal/tell-missing',
  ],
  amounts: ['data/amounts', 'locales/en/amounts', 'internal/amount-words', 'internal/session-dialog'],
  print: ['internal/print-copy', 'exercise-detail/print.styles', 'exercise-detail/paper'],
  whole: ['internal/whole-element', 'internal/mid-sentence', 'internal/still-picture'],
};

/** Names the chunks that Rollup would cut or name otherwise: [folder] holds the compiled modules. */
function chunks(folder) {
  let cards;
  const within = (id, getModuleInfo, found = new Set()) => {
    // The list of all events leads to those that come with other elements.
    if (found.has(id) || /\/events\/(?!find|heard)/.test(id)) return found;
    found.add(id);
    getModuleInfo(id).importedIds.forEach((next) => within(next, getModuleInfo, found));
    return found;
  };
  return (id, { getModuleInfo }) => {
    cards ??= within(resolve(folder, 'cdn.js'), getModuleInfo);
    // Rollup would take what others use, too, out of the first file; and what takes in their styles is too small for one.
    if (cards.has(id) || id.endsWith('/internal/adopt-late.js')) return 'exercise-library';
    const [, language, words] = /\/locales\/(\w\w)(?:\/([\w-]+))?\.js$/.exec(id) ?? [];
    // Dutch comes group by group, as English does; any other language in one file.
    if (language && language !== 'en') return language === 'nl' ? `nl-${words}` : language;
    return Object.keys(SHARED).find((name) => SHARED[name].some((module) => id.endsWith(`/${module}.js`)));
  };
}

/** The script-tag builds, made from the compiled modules in `folder`: Lit inside, everything minified. */
export const scriptTagBundles = (folder) => {
  /** Maps name files as they lie in the package, wherever it was built. */
  const sourcemapPathTransform = (path, map) => {
    const file = resolve(dirname(map), path);
    const dependency = file.lastIndexOf('/node_modules/');
    const depth = relative(resolve(folder), dirname(map)).split('/').length;
    return '../'.repeat(depth + 1) + (dependency < 0 ? relative(root, file) : file.slice(dependency + 1));
  };
  const output = { sourcemap: true, sourcemapPathTransform, generatedCode: 'es2015' };
  const bundle = (module, own, input = { 'exercise-library': `${folder}/cdn.js` }, first = []) => ({
    input,
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      ...first,
      typescriptMaps,
      stylesFirst,
      nodeResolve({
        exportConditions: ['production', 'browser', 'import', 'default'],
        // `sideEffects` names the files in dist/; here they lie in another folder, and would all be thrown away.
        ignoreSideEffectsForRoot: true,
      }),
      litWithin(),
      literalMinifier(),
      shortNames(root),
      minify(module),
      shortMembers,
      module && compiledAtOnce,
    ],
    output: { ...output, ...own },
  });
  return [
    bundle(true, {
      dir: `${folder}/cdn`,
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash:8].js',
      hoistTransitiveImports: false,
      manualChunks: chunks(folder),
      onlyExplicitManualChunks: true,
    }),
    bundle(
      false,
      {
        dir: `${folder}/cdn`,
        format: 'iife',
        entryFileNames: '[name].classic.js',
        name: 'ExerciseLibrary',
        inlineDynamicImports: true,
      },
      undefined,
      [languagesBeside],
    ),
    // The page in a frame, and what gives the frame its height.
    ...['embed', 'embed-page'].map((name) =>
      bundle(false, { file: `${folder}/cdn/${name}.js`, format: 'iife' }, `${folder}/embed/${name}.js`),
    ),
  ];
};

export default scriptTagBundles('dist');
