/** Takes the question out of a text that also says what to do: the last sentence that asks. */
export function splitQuestion(text, language) {
    const sentences = sentencesOf(text, language);
    const at = sentences.findLastIndex((sentence) => /[?؟]$/.test(sentence));
    if (at < 0)
        return { question: text, instruction: '' };
    const rest = sentences.filter((_, i) => i !== at);
    return { question: sentences[at], instruction: rest.join(' ') };
}
function sentencesOf(text, language) {
    try {
        const parts = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
        return parts.map(({ segment }) => segment.trim()).filter(Boolean);
    }
    catch {
        return [text]; // A browser that cannot tell sentences apart, or a language that is none.
    }
}
//# sourceMappingURL=question-text.js.map