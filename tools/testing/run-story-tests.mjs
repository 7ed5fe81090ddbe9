import { join } from 'node:path';
import { run } from '../lib/run.mjs';
import { runBrowserTests } from './run-browser-tests.mjs';

/** Builds the static Storybook into storybook-static/, without telemetry. */
export const buildStorybook = ({ root, stdio }) =>
  run(
    process.execPath,
    [
      join(root, 'node_modules/storybook/dist/bin/dispatcher.js'),
      'build',
      '--disable-telemetry',
      '--quiet',
      '-o',
      'storybook-static',
    ],
    { cwd: root, env: { STORYBOOK_DISABLE_TELEMETRY: '1', NO_COLOR: '1' }, stdio },
  );

/** Every story and every page of documentation in the named engines: shown, played, and looked over by axe. */
export async function runStoryTests({ root, browsers, stdio = 'pipe' }) {
  const { code, output } = await buildStorybook({ root, stdio });
  if (code) return { engines: {}, passed: 0, failed: 1, output: `Storybook could not be built.\n${output}` };
  return runBrowserTests({ root, browsers, patterns: ['stories/test/*.test.ts'], stdio });
}
