import { tokenize } from './tokens.js';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Takes a text apart where words begin with one of the folded `words`.
 * @returns {(string | {mark: string})[]} together the text, letter for letter
 */
export function marked(text, words) {
  if (!words.length) return [text];
  const pieces = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const [folded = ''] = tokenize(word);
    let longest = 0;
    for (const begin of words) if (begin.length > longest && folded.startsWith(begin)) longest = begin.length;
    if (!longest) continue;
    if (index > done) pieces.push(text.slice(done, index));
    // Letters with accents in one piece fold to one letter each: so long is the mark.
    pieces.push({ mark: word.slice(0, longest) });
    done = index + longest;
  }
  if (done < text.length) pieces.push(text.slice(done));
  return pieces;
}
