/** A question, and what to do before it is answered; both in whole sentences as the author wrote them. */
export interface QuestionText {
    readonly question: string;
    readonly instruction: string;
}
/** Takes the question out of a text that also says what to do: the last sentence that asks. */
export declare function splitQuestion(text: string, language: string): QuestionText;
