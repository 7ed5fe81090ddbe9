import { readFile } from 'node:fs/promises';
import { findNodeAtLocation, parse, parseTree, printParseErrorCode } from 'jsonc-parser';

/** An error that says in its message what the user can do. */
export class UserError extends Error {
  forUsers = true;
}

/** Reads a library file. @throws UserError in words, with line and column where there is one */
export async function readLibraryFile(path) {
  const text = await readFile(path, 'utf8').catch((error) => {
    throw new UserError(reasonOf(path, error));
  });
  const json = text.replace(/^\uFEFF/, '');
  if (!json.trim()) throw new UserError(`${path} is empty. Put your library into it.`);
  if (json.trimStart().startsWith('<')) {
    throw new UserError(`${path} is a web page, not a library file. Save the JSON file itself.`);
  }
  const errors = [];
  const data = parse(json, errors, { disallowComments: true });
  if (errors.length) {
    const [{ error, offset }] = errors;
    const what = printParseErrorCode(error).replace(/(?<!^)([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
    throw new UserError(`${path}:${position(json, offset)} is not valid JSON: ${what}. Mend this place first.`);
  }
  const tree = parseTree(json);
  /** Line and column of a JSON path such as `exercises[3].name`; of what is around it when that is missing. */
  const locate = (at) => {
    const segments = [...at.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(([, index, quoted, key]) =>
      index ? Number(index) : (key ?? JSON.parse(`"${quoted}"`)),
    );
    for (let n = segments.length; n >= 0; n--) {
      const node = findNodeAtLocation(tree, segments.slice(0, n));
      // For a field, the place of its name says more than that of its value.
      if (node) return position(json, node.parent?.type === 'property' ? node.parent.offset : node.offset);
    }
    return '1:1';
  };
  return { data, locate };
}

function reasonOf(path, { code, message }) {
  if (code === 'ENOENT') return `There is no file ${path}. Check its name, and the folder you are in.`;
  if (code === 'EISDIR') return `${path} is a folder. Name the library file in it.`;
  if (code === 'EACCES') return `${path} may not be read. Change its permissions.`;
  return `${path} cannot be read: ${message}`;
}

function position(text, offset) {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${before.at(-1).length + 1}`;
}

/** Splits arguments into files and options; options with a value are those in `withValue`. */
export function readArguments(args, flags, withValue = []) {
  const files = [];
  const options = {};
  for (let i = 0; i < args.length; i++) {
    const [name, own] = args[i].split(/=(.*)/s);
    if (!args[i].startsWith('--')) files.push(args[i]);
    else if (flags.includes(name)) options[name.slice(2)] = true;
    else if (withValue.includes(name)) {
      const value = own ?? args[++i];
      if (value === undefined) throw new UserError(`${name} needs a value.`);
      options[name.slice(2)] = value;
    } else throw new UserError(`There is no option ${name}. See --help.`);
  }
  if (!files.length) throw new UserError('Name a library file.');
  return { files, options };
}
