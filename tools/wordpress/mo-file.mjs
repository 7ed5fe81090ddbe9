const MAGIC = 0x950412de;
const HEAD_BYTES = 28;

/**
 * Translations in the form that WordPress reads (the .mo file of GNU gettext).
 * @param {string} header lines about the language
 * @param {Map<string, string>} translations by text, or by `context\u0004text`
 */
export function moFile(header, translations) {
  const entries = [['', header], ...translations]
    .map((pair) => pair.map((text) => Buffer.from(text)))
    .sort(([a], [b]) => Buffer.compare(a, b));
  const tables = HEAD_BYTES + entries.length * 8;
  let offset = tables + entries.length * 8;
  const place = (text) => {
    const row = Buffer.alloc(8);
    row.writeUInt32LE(text.length, 0);
    row.writeUInt32LE(offset, 4);
    offset += text.length + 1;
    return row;
  };
  const originals = entries.map(([text]) => place(text));
  const translated = entries.map(([, text]) => place(text));
  const head = Buffer.alloc(HEAD_BYTES);
  // Of no hash table, which nobody reads, WordPress before 6.5 still wants to know where it would be.
  const hashes = tables + entries.length * 8;
  [MAGIC, 0, entries.length, HEAD_BYTES, tables, 0, hashes].forEach((value, i) => head.writeUInt32LE(value, i * 4));
  const zero = Buffer.alloc(1);
  const contents = [0, 1].flatMap((side) => entries.flatMap((entry) => [entry[side], zero]));
  return Buffer.concat([head, ...originals, ...translated, ...contents]);
}
