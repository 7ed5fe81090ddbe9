import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The drawing rules of the page: from the sources when they are here (the repository), else from the package. */
async function load() {
  const source = path('../../src/figure/index.ts');
  if (!existsSync(source)) return import('../../dist/figure/index.js');
  const { build } = await import('esbuild');
  const options = { bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'silent' };
  const { outputFiles } = await build({ entryPoints: [source], ...options });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

export const engine = await load();
