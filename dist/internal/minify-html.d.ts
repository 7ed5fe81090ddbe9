/**
 * The texts of an html template without the white space that only serves its readers. The build does this to the
 * script-tag files; whoever compares templates of two builds does the same first. Doing it twice changes nothing.
 *
 * @param parts the texts between the `${…}` of one literal; the answer has as many
 */
export declare function minifyHtml(parts: readonly string[]): string[];
