/** The digest Lit knows a template by, and the one that is the same in every build of this package. */
export type Digests = readonly [own: string, common: string];
/**
 * The digests of the templates in a value, in the order of the page. The server writes the common ones, so that its
 * pages fit the script tag, whose templates are minified, and every bundler.
 */
export declare function digestsOf(value: unknown): Digests[];
/**
 * Makes the marks in a shadow root, with digests that are the same in every build, those of this one.
 * @throws Error when this value was not what the server drew
 */
export declare function translateMarks(root: Node, value: unknown): void;
