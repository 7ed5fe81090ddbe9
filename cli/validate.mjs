import { checkLibrary } from '../dist/data/check.js';
import { lint } from '../dist/data/lint.js';
import { problemText } from '../dist/data/problem-text.js';
import { LoadError } from '../dist/data/load-error.js';
import { LibraryReader } from '../dist/data/reader.js';
import { loadErrorText } from '../dist/data/problem-text.js';
import { readArguments, readLibraryFile } from './library-file.mjs';

/** `validate FILE…`: what is wrong, where, and the cure. */
export async function run(args, out) {
  const { files, options } = readArguments(args, ['--json', '--strict']);
  let mistakes = 0;
  const reports = [];
  for (const file of files) {
    const { data, locate } = await readLibraryFile(file);
    const found = [...findingsIn(data), ...(await drawingsIn(data))];
    const findings = found.map((finding) => ({ file, place: locate(finding.path), ...finding }));
    mistakes += findings.filter(({ severity }) => severity === 'error' || options.strict).length;
    reports.push(...findings);
    if (!options.json) print(file, findings, data, out);
  }
  if (options.json) out.log(JSON.stringify(reports, null, 2));
  return mistakes ? 1 : 0;
}

function findingsIn(data) {
  try {
    new LibraryReader().header(data);
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return [{ path: '', severity: 'error', text: loadErrorText(error.code, error.params) }];
  }
  const problems = checkLibrary(data).map((problem) => ({
    path: problem.path,
    severity: 'error',
    text: problemText(problem).replace(/^[^ ]*: /, ''),
  }));
  // What is not valid cannot be held against each other.
  return problems.length ? problems : lint(data);
}

/** What a schema cannot see in a drawing: names of the body and the room, times, keys that refer to keys, contacts. */
async function drawingsIn(data) {
  const { figuresIn } = await import('./figure/files.mjs');
  const figures = figuresIn(data);
  if (!figures.length) return [];
  const { readKeys } = await import('./figure/author.mjs');
  const { checkContacts } = await import('./figure/check.mjs');
  return figures.flatMap(({ figure, label, steps }) => {
    const { problems } = readKeys(figure, label, steps);
    const found = problems.length ? problems : checkContacts(figure, label);
    return found.map(({ path, message }) => ({ path, severity: 'error', text: message }));
  });
}

function print(file, findings, data, out) {
  for (const { place, path, severity, text } of findings) {
    out.log(`${file}:${place} ${severity}: ${path ? `${path}: ` : ''}${text}`);
  }
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  const said = [
    [count('error'), 'mistake', 'mistakes'],
    [count('warning'), 'warning', 'warnings'],
  ]
    .filter(([n]) => n)
    .map(([n, one, many]) => `${n} ${n === 1 ? one : many}`);
  const size = Array.isArray(data?.exercises) ? data.exercises.length : 0;
  out.log(`${file}: ${said.join(', ') || `fine, ${size} ${size === 1 ? 'exercise' : 'exercises'}`}.`);
}
