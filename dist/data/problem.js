/** A key behind a path: `.name`, `[0]`, or `["a b"]` where it is no plain word. */
export const pathTo = (path, key) => {
    if (typeof key === 'number')
        return `${path}[${key}]`;
    if (!/^[\w$-]+$/.test(key))
        return `${path}[${JSON.stringify(key)}]`;
    return path ? `${path}.${key}` : key;
};
//# sourceMappingURL=problem.js.map