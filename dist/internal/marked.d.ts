import { type TemplateResult } from 'lit';
/** A text with the matched words in `<mark>`. */
export declare const marked: (text: string, words: readonly string[]) => string | (string | TemplateResult)[];
