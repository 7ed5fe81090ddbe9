import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The drawing rules of the page: from the sources when they are here (the repository), else from the package. */
async function load() {
  const source = path('../../src/figure/index.ts');
  if (!existsSync(source)) return import('../../dist/figure/index.js');
  const { build } = await import('esbuild');
  const folder = mkdtempSync(join(tmpdir(), 'figure-engine-'));
  const outfile = join(folder, 'engine.mjs');
  try {
    await build({ entryPoints: [source], outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'silent' });
    return await import(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const engine = await load();
