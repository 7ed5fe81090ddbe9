/** In Spanish: words around the intended use, the disclaimer and the contact of a library. */
export const notice = {
    'notice.title': 'Para quién es esto y a quién preguntar',
};
//# sourceMappingURL=notice.js.map