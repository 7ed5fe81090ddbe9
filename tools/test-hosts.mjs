// `npm run test:hosts`: the tests of the workspaces below integrations/ that need packages of their own, and the table
// docs/hosts.md from what they found. Not part of `npm test`. The last line is `N passed, N failed`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildInto, replaceFolder, temporaryFolder } from './build/build.mjs';
import { isBuilt } from './build/stamp.mjs';
import { installPackages } from './lib/install-packages.mjs';
import { root } from './lib/root.mjs';
import { writeTable } from './hosts/table.mjs';
import { runNodeTests } from './testing/run-node-tests.mjs';

const WORKSPACES = ['integrations/frameworks'];

let passed = 0;
let failed = 0;
if (!isBuilt()) {
  const folder = temporaryFolder();
  await buildInto(folder);
  replaceFolder(folder, join(root, 'dist'));
}
for (const workspace of WORKSPACES.filter((one) => existsSync(join(root, one)))) {
  const { error } = await installPackages(join(root, workspace));
  if (error) {
    console.error(error);
    failed++;
    continue;
  }
  const counts = await runNodeTests({
    root,
    folders: [`${workspace}/test`],
    patterns: process.argv.slice(2),
    stdio: 'inherit',
  });
  passed += counts.passed;
  failed += counts.failed;
}
await writeTable();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
