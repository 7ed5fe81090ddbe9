import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * Counts the real tests of a browser run, file by file in each engine, and writes the counts to `file` as JSON. Failed
 * are: a failed test, a skipped test (an engine that cannot do something gets no test for it, see test/helpers/engine.ts),
 * a file that could not be loaded and a file without tests.
 */
export const browserReporter = (file) => ({
  onTestRunFinished({ sessions }) {
    const runs = sessions.map(counted);
    const logs = sessions.flatMap(({ logs, testFile, browser }) =>
      logs.map((args) => `${testFile} in ${browser.name}: ${args.map(String).join(' ')}`),
    );
    if (file) writeFileSync(file, JSON.stringify({ runs, logs }));
    for (const problem of runs.flatMap(({ problems }) => problems)) console.log(problem);
  },
});

function counted({ browser, testFile, testResults, errors }) {
  const name = relative(process.cwd(), testFile);
  const where = `${name} in ${browser.name}`;
  const tests = allTests(testResults);
  const failed = tests.filter((test) => !test.passed || test.skipped);
  const problems = failed.map((test) => `${test.skipped ? 'skipped' : 'failed'} test "${test.name}": ${where}`);
  if (!testResults || errors?.length) problems.push(`did not run: ${where}`);
  else if (!tests.length) problems.push(`no tests: ${where}`);
  return {
    engine: browser.name,
    file: name,
    passed: tests.length - failed.length,
    failed: problems.length,
    problems,
  };
}

const allTests = (suite) => [...(suite?.tests ?? []), ...(suite?.suites ?? []).flatMap(allTests)];
