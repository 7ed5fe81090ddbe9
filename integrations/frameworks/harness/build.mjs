import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = new URL('..', import.meta.url).pathname;

/**
 * A page asked for with `?late` gets the elements only when the test says so: `define` is on its window then. Otherwise
 * they are there before the app starts, as in any bundle.
 */
const defineWhenAsked = {
  name: 'define-when-asked',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === 'exercise-library/define/exercise-library.js' && !importer?.startsWith('\0') ? '\0define' : null,
  load: (id) => {
    if (id !== '\0define') return null;
    return `const define = () => import('exercise-library/define/exercise-library.js');
     if (typeof location !== 'undefined' && !location.search.includes('late')) await define();
     globalThis.define = define;`;
  },
};

/** Builds the app of a framework for browsers and for the server; answers with its folder and what the server drew. */
export async function buildApp({ name, jsx, plugins }, props) {
  const app = join(root, 'apps', name);
  const outDir = join(root, '.cache', name);
  const find = (file) => ['jsx', 'svelte.js', 'js'].map((end) => join(app, `${file}.${end}`)).find(existsSync);
  const shared = {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [defineWhenAsked, ...((await plugins?.()) ?? [])],
    ...(jsx && { oxc: { jsx: { runtime: 'automatic', importSource: jsx } } }),
  };
  const output = { entryFileNames: '[name].js' };
  await build({
    ...shared,
    build: {
      outDir: join(outDir, 'client'),
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      modulePreload: false,
      rollupOptions: { input: { app: find('client') }, output, preserveEntrySignatures: 'strict' },
    },
  });
  await build({
    ...shared,
    ssr: { noExternal: true },
    build: {
      outDir: join(outDir, 'server'),
      emptyOutDir: true,
      ssr: true,
      rollupOptions: { input: { app: find('server') }, output },
    },
  });
  const server = await import(pathToFileURL(join(outDir, 'server/app.js')).href);
  return { folder: join(outDir, 'client'), html: await server.render(props), head: server.head ?? '' };
}
