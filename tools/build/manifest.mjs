import { join, relative } from 'node:path';
import { root } from '../lib/root.mjs';
import { run } from '../lib/run.mjs';

/** Writes custom-elements.json and the editor data that is made from it. */
export async function writeManifest(folder) {
  const analyzer = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  const args = [analyzer, 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'];
  const outdir = relative(root, folder);
  const { code, output } = await run(process.execPath, [...args, '--outdir', outdir], {
    cwd: root,
    env: { MANIFEST_FOLDER: outdir },
  });
  if (code) throw new Error(`The manifest analyzer says:\n${output}`);
}
