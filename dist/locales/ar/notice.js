/** In Arabic: words around the intended use, the disclaimer and the contact of a library. */
export const notice = {
    'notice.title': 'لمن هذا، ومن تسأل',
};
//# sourceMappingURL=notice.js.map