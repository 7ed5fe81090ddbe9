/** In German: words around the intended use, the disclaimer and the contact of a library. */
export const notice = {
    'notice.title': 'Für wen das ist und wen du fragen kannst',
};
//# sourceMappingURL=notice.js.map