/** In Turkish: words around the intended use, the disclaimer and the contact of a library. */
export const notice = {
    'notice.title': 'Bu kimler için, kime sorulur',
};
//# sourceMappingURL=notice.js.map