import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromium } from './tools/browsers/chromium.mjs';
import { firefox } from './tools/browsers/firefox.mjs';
import { webkit } from './tools/browsers/webkit.mjs';
import { browserReporter } from './tools/testing/browser-reporter.mjs';
import { ranges } from './tools/testing/ranges.mjs';
import { requestLog } from './tools/testing/request-log.mjs';

// Set by tools/test-browsers.mjs, which is what the npm scripts call.
const { BROWSERS = 'chromium', TEST_FILES = 'test/**/*.test.ts', TEST_SUMMARY, COVERAGE } = process.env;
const launchers = { chromium, firefox, webkit };

/** Without the doctype pages run in quirks mode, where `:hover` does not match. */
const page = (framework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>test</title>
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>
`;

export default {
  files: TEST_FILES.split(','),
  browsers: BROWSERS.split(',').map((name) => launchers[name]()),
  concurrency: 3,
  concurrentBrowsers: 2,
  nodeResolve: { exportConditions: ['browser', 'production'] },
  plugins: [esbuildPlugin({ ts: true, json: false, target: 'es2022', tsconfig: 'tsconfig.json' })],
  middleware: [requestLog(), ranges()],
  testRunnerHtml: page,
  testFramework: { config: { timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // On a busy machine hundreds of stories take their time.
  testsFinishTimeout: 400_000,
  filterBrowserLogs: ({ type }) => type === 'error' || type === 'warn',
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), browserReporter(TEST_SUMMARY)],
  coverage: Boolean(COVERAGE),
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['text', 'lcovonly'], reportDir: 'coverage' },
};
