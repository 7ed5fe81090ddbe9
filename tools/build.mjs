// `npm run build` makes dist/ anew. With --check nothing is written: exit code 1 when dist/ is not what the sources make.
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildInto, compareFolders, replaceFolder, temporaryFolder } from './build/build.mjs';
import { saveStamp } from './build/stamp.mjs';
import { writeHints } from './build/hints.mjs';
import { writeSnippet } from './build/snippet.mjs';
import { filesBelow } from './lib/files.mjs';
import { root } from './lib/root.mjs';

const dist = join(root, 'dist');
const folder = temporaryFolder();
try {
  await buildInto(folder);
  if (process.argv.includes('--check')) check();
  else publish();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function check() {
  const differences = compareFolders(dist, folder);
  if (!differences.length) return console.log(`dist/ is what the sources make: ${filesBelow(dist).length} files`);
  console.log(`dist/ is not what the sources make; \`npm run build\` and commit it:\n  ${differences.join('\n  ')}`);
  process.exitCode = 1;
}

function publish() {
  replaceFolder(folder, dist);
  writeSnippet(root);
  writeHints(root);
  saveStamp();
  console.log(`built ${relative(root, dist)}/: ${filesBelow(dist).length} files`);
}
