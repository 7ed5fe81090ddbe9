// Runs the Node tests: `node tools/test-node.mjs [pattern…]`, a pattern being a part of a path.
import { root } from './lib/root.mjs';
import { runNodeTests } from './testing/run-node-tests.mjs';

const { passed, failed } = await runNodeTests({ root, patterns: process.argv.slice(2), stdio: 'inherit' });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
