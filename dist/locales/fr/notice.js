/** In French: words around the intended use, the disclaimer and the contact of a library. */
export const notice = {
    'notice.title': 'Pour qui, et à qui s’adresser',
};
//# sourceMappingURL=notice.js.map