/** In Italian: words around the intended use, the disclaimer and the contact of a library. */
export const notice = {
    'notice.title': 'Per chi è, e a chi chiedere',
};
//# sourceMappingURL=notice.js.map