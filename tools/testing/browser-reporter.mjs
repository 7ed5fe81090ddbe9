import { writeFileSync } from 'node:fs';

/**
 * Counts the real tests of a browser run, engine by engine, and writes the counts to `file` as JSON. Failed are: a
 * failed test, a skipped test (an engine that cannot do something gets no test for it, see test/helpers/engine.ts), a
 * file that could not be loaded and a file without tests.
 */
export const browserReporter = (file) => ({
  onTestRunFinished({ sessions }) {
    const engines = {};
    const problems = [];
    for (const session of sessions) {
      const engine = (engines[session.browser.name] ??= { passed: 0, failed: 0 });
      const where = `${session.testFile} in ${session.browser.name}`;
      const tests = allTests(session.testResults);
      for (const test of tests) {
        if (test.skipped) problems.push(`skipped test "${test.name}": ${where}`);
        engine[test.passed && !test.skipped ? 'passed' : 'failed']++;
      }
      const loaded = session.testResults && !session.errors?.length;
      if (!loaded || !tests.length) {
        engine.failed++;
        problems.push(`${loaded ? 'no tests' : 'did not run'}: ${where}`);
      }
    }
    const logs = sessions.flatMap(({ logs, testFile, browser }) =>
      logs.map((args) => `${testFile} in ${browser.name}: ${args.map(String).join(' ')}`),
    );
    if (file) writeFileSync(file, JSON.stringify({ engines, problems, logs }));
    for (const problem of problems) console.log(problem);
  },
});

const allTests = (suite) => [...(suite?.tests ?? []), ...(suite?.suites ?? []).flatMap(allTests)];
