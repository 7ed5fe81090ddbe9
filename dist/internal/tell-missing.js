const told = new Set();
/**
 * Tells the owner of a site, once, that the library has not what an element asks for.
 * @param kind what it is, such as `ladder`
 * @param id the id that was asked for; nothing is told without one
 * @param known what the library has
 */
export function tellMissing(element, kind, id, known) {
    const message = `<${element.localName}> There is no ${kind} "${id}" in the library file. It has: ${known.join(', ') || 'none'}.`;
    if (id === undefined || told.has(message))
        return;
    told.add(message);
    console.warn(message);
}
//# sourceMappingURL=tell-missing.js.map