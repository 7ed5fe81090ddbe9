// `npm start`: from a fresh clone to the demo in the browser. Only Node built-ins until the packages are installed.
import { installPackages } from './lib/install-packages.mjs';
import { requireNode } from './lib/node-version.mjs';
import { root } from './lib/root.mjs';
import { run } from './lib/run.mjs';
import { serve } from './serve.mjs';

requireNode();
console.log('Looking for what is missing…');
const { installed, error } = await installPackages(root);
if (error) fail(error);
if (installed) console.log('Installed the packages.');

const { isBuilt } = await import('./build/stamp.mjs');
if (!isBuilt()) {
  console.log('Building dist/…');
  const { code, output } = await run(process.execPath, ['tools/build.mjs'], { cwd: root });
  if (code) fail(output);
}

const { address } = await serve({ port: Number(process.env.PORT) || undefined });
console.log(`
The demo is ready. Open this in your browser:

  ${address}/

From there, or directly:

  a physiotherapy practice   ${address}/demo/physio/
  a gym                      ${address}/demo/gym/
  the theme builder          ${address}/demo/theme-builder/

Only this computer can see it. Stop it with Ctrl+C.`);

function fail(message) {
  console.error(message);
  process.exit(1);
}
