/** Stands in for `${…}` inside html; a character nobody types. */
const HOLE = '\uE000';

/**
 * The texts of an html template without the white space that only serves its readers. The build does this to the
 * script-tag files; whoever compares templates of two builds does the same first.
 *
 * @param parts the texts between the `${…}` of one literal; the answer has as many
 */
export function minifyHtml(parts: readonly string[]): string[] {
  const verbatim = /(<pre[\s\S]*?<\/pre>|<textarea[\s\S]*?<\/textarea>)/i;
  const pieces = parts.join(HOLE).split(verbatim);
  return pieces
    .map((piece, index) => (index % 2 ? piece : squeeze(piece)))
    .join('')
    .trim()
    .split(HOLE);
}

/**
 * Comments go, unless a `${…}` is in them: Lit counts those. A line break with its indent becomes one space, none where
 * a tag ends.
 */
const squeeze = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?-->/g, (comment) => (comment.includes(HOLE) ? comment : ''))
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ >/g, '>');
