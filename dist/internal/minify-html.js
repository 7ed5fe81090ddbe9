/** Stands in for `${…}` inside html; a character nobody types. */
const HOLE = '\uE000';
/**
 * The texts of an html template without the white space that only serves its readers. The build does this to the
 * script-tag files; whoever compares templates of two builds does the same first. Doing it twice changes nothing.
 *
 * @param parts the texts between the `${…}` of one literal; the answer has as many
 */
export function minifyHtml(parts) {
    const verbatim = /(<pre[\s\S]*?<\/pre>|<textarea[\s\S]*?<\/textarea>)/i;
    // At the ends, too, white space within a line may part two words.
    const pieces = parts
        .join(HOLE)
        .replace(/^\s*\n\s*|\s*\n\s*$/g, '')
        .split(verbatim);
    return pieces
        .map((piece, index) => (index % 2 ? piece : squeeze(piece)))
        .join('')
        .split(HOLE);
}
/** White space beside these never shows: a line begins and ends with them. All our own elements are blocks. */
const BLOCKS = 'article|aside|blockquote|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|menu|nav|ol|p|section|table|ul|exercise-[a-z]+';
/** Nor within these, at the beginning and at the end. */
const BOXES = `${BLOCKS}|button|summary|select|svg|td|th`;
/** Nor around these, which stand among their like. */
const ITEMS = `${BLOCKS}|circle|col|ellipse|g|line|option|path|rect|source|tbody|thead|tr|track`;
const ATTRIBUTES = `[^<>]*`;
/** A tag, and the line break after it; or a line break, and the tag that follows. */
const AFTER = new RegExp(`(<(?:(?:${BOXES}|${ITEMS})(?=[\\s>])${ATTRIBUTES}|/(?:${ITEMS})\\s*)>)\\s*\\n\\s*`, 'g');
const BEFORE = new RegExp(`\\s*\\n\\s*(?=<(?:(?:${ITEMS})(?=[\\s>])|/(?:${BOXES}|${ITEMS})\\s*>))`, 'g');
const VOID = /<(br|hr|img|input|source|track)\b([^<>]*?)\s*\/>/g;
/**
 * Comments go, unless a `${…}` is in them: Lit counts those. A line break with its indent becomes one space, none where
 * a line begins or ends anyway, or a tag ends. A line break is what the formatter puts where it does not matter; white
 * space within a line is left alone.
 */
const squeeze = (html) => html
    .replace(/<!--[\s\S]*?-->/g, (comment) => (comment.includes(HOLE) ? comment : ''))
    .replace(AFTER, '$1')
    .replace(BEFORE, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ >/g, '>')
    .replace(VOID, '<$1$2>')
    .replace(/(\s[\w-]+)="([\w-]+)"(?=[\s>])/g, '$1=$2');
//# sourceMappingURL=minify-html.js.map