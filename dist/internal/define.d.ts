/**
 * Puts a tag name on a class. Quiet when there is no registry (Node) or the name is taken (the script is on the page
 * twice, or two versions are): the first one wins and the page keeps working.
 */
export declare function define(tag: string, element: CustomElementConstructor): void;
