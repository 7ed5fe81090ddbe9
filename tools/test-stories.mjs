// Builds Storybook and runs its stories as tests: `node tools/test-stories.mjs [--browsers=chromium,firefox,webkit]`.
// Exit code 1 on any failure.
import { root } from './lib/root.mjs';
import { runStoryTests } from './testing/run-story-tests.mjs';

const option = process.argv.find((arg) => arg.startsWith('--browsers='));
const browsers = (option?.slice('--browsers='.length) ?? 'chromium').split(',');
const { passed, failed } = await runStoryTests({ root, browsers, stdio: 'inherit' });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
