/**
 * How blocks become shortcodes and shortcodes blocks. A shortcode shows the whole library, or the part that it names.
 */
(({ blocks, shortcode }) => {
  const SHORTCODE = 'exercise_library';
  const PARTS = ['exercise', 'ladder', 'check', 'program', 'session'];

  /** `[exercise_library file="12" ladder="hips"]` for a block; what is as usual is left out. */
  function toShortcode(kind, attributes, known) {
    const named = Object.entries(known)
      .filter(([name]) => ['className', 'align', 'lock', 'metadata'].indexOf(name) < 0)
      .filter(([name, { default: usual }]) => attributes[name] !== undefined && attributes[name] !== usual)
      .map(([name]) => [name, String(attributes[name])]);
    const own = kind === 'library' || attributes[kind] ? [] : [kind];
    return [SHORTCODE, ...own, ...named.map(([name, value]) => `${name}="${value}"`)].join(' ');
  }

  const kindOf = ({ named = {}, numeric = [] }) =>
    PARTS.find((kind) => kind in named || numeric.includes(kind)) ?? 'library';

  /** The value of an option from its text in a shortcode. */
  const valueOf = (text, { type, default: usual }) => {
    if (text === undefined) return usual;
    if (type === 'integer') return Number(text) || usual;
    if (type === 'boolean') return !['false', 'no', 'off', '0'].includes(text.toLowerCase());
    return text;
  };

  const read = (text) => shortcode.next(SHORTCODE, text)?.shortcode.attrs;

  /** The transforms of a kind of block, as WordPress takes them. */
  window.exerciseLibraryTransforms = (kind) => {
    const name = `exercise-library/${kind}`;
    const known = () => blocks.getBlockType(name).attributes;
    const from = (attrs) =>
      blocks.createBlock(
        name,
        Object.fromEntries(Object.entries(known()).map(([key, option]) => [key, valueOf(attrs.named[key], option)])),
      );
    return {
      from: [
        window.exerciseLibraryPasted(kind),
        {
          type: 'shortcode',
          tag: SHORTCODE,
          isMatch: (attrs) => kindOf(attrs) === kind,
          attributes: Object.fromEntries(
            [
              'file',
              'src',
              kind === 'library' ? 'category' : kind,
              'layout',
              'address',
              'heading',
              'accent',
              'lang',
            ].map((key) => [
              key,
              {
                type: { file: 'integer', heading: 'integer', address: 'boolean' }[key] ?? 'string',
                shortcode: ({ named }) => {
                  const option = known()[key];
                  return option && named[key] !== undefined ? valueOf(named[key], option) : undefined;
                },
              },
            ]),
          ),
        },
        {
          type: 'block',
          blocks: ['core/shortcode'],
          isMatch: ({ text }) => !!read(text ?? '') && kindOf(read(text)) === kind,
          transform: ({ text }) => from(read(text)),
        },
      ],
      to: [
        {
          type: 'block',
          blocks: ['core/shortcode'],
          transform: (attributes) =>
            blocks.createBlock('core/shortcode', { text: `[${toShortcode(kind, attributes, known())}]` }),
        },
      ],
    };
  };
})(window.wp);
