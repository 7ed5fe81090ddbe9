// Runs lit-analyzer over src/ and leaves out what it gets wrong. Exit code 1 when something remains.
import { root } from '../lib/root.mjs';
import { run } from '../lib/run.mjs';

const ARGS = [
  'node_modules/lit-analyzer/cli.js',
  '--strict',
  '--maxWarnings=0',
  '--format=list',
  '--noColor',
  // Elements use each other's tags without importing them: the define files bring those.
  '--rules.no-missing-import=off',
  // Its CSS is from 2021; stylelint reads the sheets.
  '--rules.no-invalid-css=off',
  'src/**/*.ts',
];

/** Attributes of HTML that the analyzer was too old to hear of. */
const HTML_ATTRIBUTES = ['enterkeyhint', 'inert', 'popover', 'popovertarget', 'fetchpriority', 'closedby'];

const { code, output } = await run(process.execPath, ARGS, { cwd: root });
const problems = [];
let file = '';
for (const line of output.split('\n')) {
  if (/^\.\//.test(line)) file = line.trim();
  const problem = /^\s+(\d+:\d+)\s+(?:error|warning)\s+(.*)$/.exec(line);
  if (problem && !isMistaken(problem[2])) problems.push(`${file}:${problem[1]} ${problem[2]}`);
}
// The analyzer ends with 1 when it found something; anything else it says is trouble of its own.
if (code && !/✖ \d+ problem/.test(output)) problems.push(output);
if (problems.length) {
  console.log(problems.join('\n'));
  process.exitCode = 1;
}

function isMistaken(message) {
  const [, attribute] = /^Unknown attribute '(.*)'/.exec(message) ?? [];
  if (attribute) return HTML_ATTRIBUTES.includes(attribute);
  // `value ?? nothing` removes an attribute; only the rest of its type has to fit.
  const [, actual, expected] = /^Type '(.*)' is not assignable to '(.*)'/.exec(message) ?? [];
  if (!actual?.includes('Symbol(undefined)')) return false;
  const rest = actual.split(' | ').filter((type) => type !== 'Symbol(undefined)');
  const allowed = expected.split(' | ');
  return rest.every((type) => allowed.includes(type) || (/^["']/.test(type) && allowed.includes('string')));
}
