/** A text of the file as plain text. */
export const plain = ({ found }, text) => found(text)?.value ?? '';
/** The name of an exercise, or the id of one that the library does not know. */
export const nameOf = (view, { exercise, item }) => plain(view, exercise?.name) || item.exercise;
//# sourceMappingURL=program-view.js.map