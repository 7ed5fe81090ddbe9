import { read, tags } from './sources.mjs';

const comments = new Map(tags.map((tag) => [tag, read(`src/elements/${tag}/${tag}.ts`)]));
const all = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);

/** The public tokens, as the class comment of the library names them. */
export const documentedTokens = new Set(all(comments.get('exercise-library'), /@cssprop \[(--[\w-]+)/g));

/** The parts of a tag, as its class comment names them. */
export function documentedParts(tag) {
  const docs = all(comments.get(tag) ?? '', /@csspart ([\s\S]*?)(?=\n \* @|\n \*\/|\n \*\n)/g);
  return new Set(docs.flatMap((doc) => [doc.match(/^[\w-]+/)[0], ...all(doc, /`([\w-]+)`/g)]));
}

/** What a style sheet uses that is not documented, as sentences. */
export function undocumented(css, where) {
  const problems = all(css, /(--exercise-[\w-]+)\s*:/g)
    .filter((name) => !documentedTokens.has(name))
    .map((name) => `${where} sets ${name}.`);
  for (const [, subject, part] of css.matchAll(/(:is\([^)]*\)|[\w-]+)::part\(([\w-]+)\)/g)) {
    for (const tag of subject.match(/exercise-[\w-]+/g) ?? []) {
      if (!documentedParts(tag).has(part)) problems.push(`${where}: <${tag}> documents no part "${part}".`);
    }
  }
  return problems;
}
