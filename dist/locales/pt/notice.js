/** In Portuguese: words around the intended use, the disclaimer and the contact of a library. */
export const notice = {
    'notice.title': 'Para quem é isto e a quem perguntar',
};
//# sourceMappingURL=notice.js.map