const WEB = ['http:', 'https:'];
/**
 * An address from a library file made absolute against the file's own address, or undefined when it is not an address
 * that may be shown or fetched (`javascript:`, `data:`, nonsense). Files on disk may point at files on disk.
 * @param more further schemes that are fine in this place, such as `mailto:`
 */
export function safeUrl(address, base, more = []) {
    if (!address)
        return undefined;
    try {
        const url = new URL(address, base);
        const own = base && new URL(base).protocol;
        const fine = WEB.includes(url.protocol) || more.includes(url.protocol) || (own === 'file:' && url.protocol === own);
        return fine ? url.href : undefined;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=safe-url.js.map