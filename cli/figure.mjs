import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkFigure } from './figure/check.mjs';
import { figuresIn } from './figure/files.mjs';
import { setMember } from './figure/json-text.mjs';
import { preview } from './figure/preview.mjs';

const HELP = `exercise-library figure FILE… [--exercise id] [--check] [--write] [--preview]

Solves the moving drawings of a library file, or of files with one drawing each, says what is wrong with them and
how to mend it.

  --exercise id   only the drawing of this exercise
  --check         only says what is wrong; also when the solved poses are older than what you wrote
  --write         writes the solved poses into the file; the rest of the file stays as you wrote it
  --preview       shows the drawing in your browser and draws it again whenever you save the file`;

/**
 * The command \`exercise-library figure\`. Returns the exit code: 0 when nothing is wrong, 1 when something is, 2 when
 * it was called in a wrong way.
 * @param {readonly string[]} args what stands behind \`figure\`
 */
export async function run(args, { log = console.log, error = console.error } = {}) {
  let options;
  try {
    options = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries([
        ['exercise', { type: 'string' }],
        ...['check', 'write', 'preview', 'help'].map((name) => [name, { type: 'boolean' }]),
      ]),
    });
  } catch (cause) {
    error(`${cause.message}\n\n${HELP}`);
    return 2;
  }
  const { values, positionals } = options;
  if (values.help || !positionals.length) {
    log(HELP);
    return values.help ? 0 : 2;
  }
  const missing = positionals.find((file) => !existsSync(file));
  if (missing) {
    error(`There is no file ${missing}.`);
    return 2;
  }
  if (values.preview) return preview(positionals[0], values.exercise, log);
  let wrong = false;
  for (const file of positionals) wrong = solveFile(file, values, log) || wrong;
  return wrong ? 1 : 0;
}

/** Whether something is wrong in a file. */
function solveFile(file, { exercise, check, write }, log) {
  let text = readFileSync(file, 'utf8');
  let found;
  try {
    found = figuresIn(JSON.parse(text)).filter(({ id }) => !exercise || id === exercise);
  } catch (cause) {
    log(`${file}: this is not JSON: ${cause.message}`);
    return true;
  }
  if (!found.length) {
    log(`${file}: there is no drawing${exercise ? ` of ${exercise}` : ''} in it.`);
    return true;
  }
  let wrong = false;
  for (const { path, figure, label, steps } of found) {
    const { findings, solved } = checkFigure(figure, label, steps);
    if (check && solved && JSON.stringify(solved) !== JSON.stringify(figure.solved)) {
      findings.push({
        level: 'error',
        path: `${label}.solved`,
        message: 'The solved poses are not those of these keys. Run with --write.',
      });
    }
    for (const finding of findings) log(`${file}: ${finding.level}: ${finding.path}: ${finding.message}`);
    wrong ||= findings.some(({ level }) => level === 'error');
    if (write && solved) text = setMember(text, path, 'solved', solved);
    if (!findings.length)
      log(`${file}: ${label}: ${figure.keys.length} keys, ${solved.at.length} poses, nothing wrong.`);
  }
  if (write) writeFileSync(file, text);
  return wrong;
}
