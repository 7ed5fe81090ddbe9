/**
 * A document with the first `count` exercises of a library file of which the end is still arriving, when there are more
 * than those. Undefined of a file that has all exercises on one line, or its vocabularies behind them.
 *
 * @param text the file's text so far, from its start
 */
export declare function firstPage(text: string, count: number): unknown;
