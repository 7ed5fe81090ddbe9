/** Once they are fetched, for every figure. */
export const parts = {};
/** Gives an element a part, or fetches it and then draws the element anew. True while the part is on its way. */
export function usePart(element, name, loaders) {
    parts[name]?.adopt(element);
    const load = loaders[name];
    if (parts[name] || !load)
        return false;
    const arrive = (part) => {
        // Where it cannot be fetched, figures go without.
        if (part)
            Object.assign(parts, { [name]: part });
        else
            delete loaders[name];
        element.requestUpdate();
    };
    load().then(arrive, () => arrive());
    return true;
}
//# sourceMappingURL=figure-parts.js.map