/**
 * An address from a library file made absolute against the file's own address, or undefined when it is not an address
 * that may be shown or fetched (`javascript:`, `data:`, nonsense). Files on disk may point at files on disk.
 * @param more further schemes that are fine in this place, such as `mailto:`
 */
export declare function safeUrl(address: string | undefined, base?: string, more?: readonly string[]): string | undefined;
