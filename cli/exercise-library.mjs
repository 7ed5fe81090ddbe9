#!/usr/bin/env node
// `exercise-library`: checks, prints and animates library files. Works wherever the package is installed.
import { pathToFileURL } from 'node:url';

const COMMANDS = {
  validate: () => import('./validate.mjs'),
  print: () => import('./print.mjs'),
  figure: () => import('./figure.mjs'),
};

const HELP = `exercise-library: for the file behind <exercise-library>

  exercise-library validate FILE… [--json] [--strict]
      Says what is wrong in a library file, where, and how to mend it.
      --json    for programs
      --strict  warnings count as mistakes, too
      Exit code: 0 fine, 1 mistakes, 2 the file cannot be read.

  exercise-library print FILE [--lang LANG] [--brief] [--href PATTERN] [--base ADDRESS] [--no-data]
      Prints the library as plain HTML to put inside the tag, for visitors without
      script and for search engines.
      --lang     language, such as nl; that of the file when left out
      --brief    names and summaries only
      --href     pages of exercises, such as "/exercises/{id}"
      --base     the address of the file on your site, for pictures in the data
      --no-data  without schema.org data

  exercise-library figure FILE [--exercise ID] [--check] [--write] [--preview]
      Solves and checks the moving drawings of a file. Without options it says what is
      wrong with them.
      --write    puts the solved poses into the file
      --preview  shows them in the browser and follows the file while you write
`;

/** @returns {Promise<number>} the exit code */
export async function main(args, out = console) {
  const [name, ...rest] = args;
  if (!name || name === 'help' || args.includes('--help') || args.includes('-h')) {
    out.log(HELP);
    return name ? 0 : 2;
  }
  if (!Object.hasOwn(COMMANDS, name)) {
    out.error(`There is no command "${name}". Choose one of ${Object.keys(COMMANDS).join(', ')}, or --help.`);
    return 2;
  }
  const { run } = await COMMANDS[name]();
  try {
    return await run(rest, out);
  } catch (error) {
    // What a user can mend is said in a sentence; anything else is a mistake of ours.
    if (!error.forUsers) throw error;
    out.error(error.message);
    return 2;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(await realPath(process.argv[1])).href) {
  process.exitCode = await main(process.argv.slice(2));
}

/** npm puts a link to this file into `node_modules/.bin`. */
async function realPath(path) {
  const { realpath } = await import('node:fs/promises');
  return realpath(path).catch(() => path);
}
