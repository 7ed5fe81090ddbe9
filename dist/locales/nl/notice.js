/** De woorden rond voor wie een bibliotheek is en wie je iets kunt vragen. */
export const notice = {
    'notice.title': 'Voor wie dit is, en aan wie je iets kunt vragen',
};
//# sourceMappingURL=notice.js.map