/** Words around the intended use, the disclaimer and the contact of a library. */
export const notice = {
    'notice.title': 'Who this is for, and whom to ask',
};
//# sourceMappingURL=notice.js.map