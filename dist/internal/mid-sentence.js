/** A word of the vocabulary in the middle of a sentence: without its capital. */
export const midSentence = (word, language) => 
// Not an abbreviation: only when what follows is small.
/^.[^\p{Lu}]/u.test(word) ? word[0].toLocaleLowerCase(language) + word.slice(1) : word;
//# sourceMappingURL=mid-sentence.js.map