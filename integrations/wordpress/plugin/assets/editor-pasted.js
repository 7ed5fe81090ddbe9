/**
 * Whoever pastes the lines from the guide for other sites into the editor gets the block that shows the same: a tag that
 * WordPress does not know would be lost. Does the same as pasted.php.
 */
(({ blocks }) => {
  /** The elements inside of a library: the option that each stands for, and which of its attributes says what to show. */
  const PARTS = {
    'exercise-detail': ['exercise', 'exercise'],
    'exercise-ladder': ['ladder', 'ladder'],
    'exercise-check': ['check', 'check'],
    'exercise-program': ['program', 'protocol'],
    'exercise-session': ['session', 'protocol'],
  };
  const ATTRIBUTES = ['src', 'lang', 'detail', 'heading-level', 'data-category', 'address', 'style'];

  const partIn = (library) => library.querySelector(Object.keys(PARTS).join(','));
  const kindOf = (library) => PARTS[partIn(library)?.localName]?.[0] ?? 'library';

  function optionsOf(library) {
    const of = (name) => library.getAttribute(name) ?? '';
    const part = partIn(library);
    const options = {
      src: of('src').trim(),
      lang: of('lang'),
      heading: Number(of('heading-level')) || '',
      accent: /--exercise-accent:\s*(#[0-9a-f]+)/i.exec(of('style'))?.[1],
    };
    if (part) {
      const [kind, attribute] = PARTS[part.localName];
      options[kind] = part.getAttribute(attribute);
    } else {
      Object.assign(options, {
        layout: of('detail'),
        category: of('data-category'),
        address: library.hasAttribute('address'),
      });
    }
    return Object.fromEntries(Object.entries(options).filter(([, value]) => value || value === false));
  }

  /** What WordPress leaves of the tag before it asks; pasted as text, it stands in a paragraph. */
  const TAG = {
    'exercise-library': {
      attributes: ATTRIBUTES,
      children: Object.fromEntries(
        Object.entries(PARTS).map(([tag, [, attribute]]) => [tag, { attributes: [attribute] }]),
      ),
    },
  };
  function libraryIn(node) {
    const [only = node, other] = node.localName === 'p' ? node.children : [];
    const alone = !other && only.localName === 'exercise-library';
    return alone && only.textContent.trim() === node.textContent.trim() ? only : undefined;
  }

  /** The transform of a kind of block, as WordPress takes it. */
  window.exerciseLibraryPasted = (kind) => ({
    type: 'raw',
    isMatch: (node) => !!libraryIn(node) && kindOf(libraryIn(node)) === kind,
    schema: { ...TAG, p: { children: TAG } },
    transform: (node) => blocks.createBlock(`exercise-library/${kind}`, optionsOf(libraryIn(node))),
  });
})(window.wp);
