/** In Polish: words around the intended use, the disclaimer and the contact of a library. */
export const notice = {
    'notice.title': 'Dla kogo to jest i kogo zapytać',
};
//# sourceMappingURL=notice.js.map