/** A word of the vocabulary in the middle of a sentence: without its capital. */
export const midSentence = (word: string, language: string): string =>
  // Not an abbreviation: only when what follows is small.
  /^.[^\p{Lu}]/u.test(word) ? word[0].toLocaleLowerCase(language) + word.slice(1) : word;
