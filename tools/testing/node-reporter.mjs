import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';

/**
 * Reporter of `node --test`: prints failures only, and writes the counts to the file named in TEST_SUMMARY. As in the
 * browsers, a skipped test and a file without tests are failures.
 */
export default async function* nodeReporter(events) {
  const counts = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const problem = problemOf(type, data);
    // A suite is no test, but what went wrong around its tests is a failure of its own.
    if (data.details?.type === 'suite' && (!problem || data.details.error?.failureType === 'subtestsFailed')) continue;
    counts[problem ? 'failed' : 'passed']++;
    if (problem) yield `FAILED ${data.name} (${data.file ? relative('.', data.file) : ''})\n${indent(problem)}\n\n`;
  }
  if (process.env.TEST_SUMMARY) writeFileSync(process.env.TEST_SUMMARY, JSON.stringify(counts));
}

function problemOf(type, { name, file, skip, todo, details }) {
  if (type === 'test:fail') return describeError(details.error);
  if (skip !== undefined || todo !== undefined) return 'This test was skipped.';
  // A file without tests is reported as one passed test with the name of the file.
  if (file && resolve(name) === file) return 'This file has no tests.';
  return '';
}

function describeError(error) {
  const cause = error.cause ?? error;
  const text = cause.stack ?? String(cause.message ?? cause);
  return text.replace(/^ +at .*\(?node:internal.*\n?/gm, '').trimEnd();
}

const indent = (text) => text.replace(/^/gm, '  ');
