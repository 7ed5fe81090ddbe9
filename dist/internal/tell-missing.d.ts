/**
 * Tells the owner of a site, once, that the library has not what an element asks for.
 * @param kind what it is, such as `ladder`
 * @param id the id that was asked for; nothing is told without one
 * @param known what the library has
 */
export declare function tellMissing(element: HTMLElement, kind: string, id: string | undefined, known: readonly string[]): void;
