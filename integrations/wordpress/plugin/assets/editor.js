/**
 * The blocks in the editor. Nothing is built: this file is delivered as it is. A block saves only its options; on the page
 * PHP prints it, here the element itself is the preview, wrapped so that no key or click reaches into it.
 */
(({ apiFetch, blockEditor, blocks, components, element, i18n, url }) => {
  const { createElement: el, Fragment, useEffect, useState } = element;
  const { __ } = i18n;
  const { useBlockProps } = blockEditor;
  const { Disabled, Placeholder, Spinner } = components;
  const { ChoiceControl, FileForm, Inspector, Problems, choiceOf } = window.exerciseLibraryForm;

  const site = window.exerciseLibrarySettings;

  /** For each kind: the element inside of the library, and which of its attributes takes the choice. */
  const KINDS = {
    library: {},
    exercise: { tag: 'exercise-detail', attribute: 'exercise' },
    ladder: { tag: 'exercise-ladder', attribute: 'ladder' },
    check: { tag: 'exercise-check', attribute: 'check' },
    program: { tag: 'exercise-program', attribute: 'protocol' },
    session: { tag: 'exercise-session', attribute: 'protocol' },
  };
  const titleOf = (kind) => blocks.getBlockType(`exercise-library/${kind}`).title;

  /** What the server says about the chosen file; undefined while it is on its way. A late answer is dropped. */
  function useFile(file, src) {
    const [answer, setAnswer] = useState();
    useEffect(() => {
      let late = false;
      setAnswer(undefined);
      if (!file && !src && !site.site) {
        setAnswer({ none: true });
        return undefined;
      }
      apiFetch({ path: url.addQueryArgs('/exercise-library/v1/file', { file, src }) }).then(
        (found) => late || setAnswer(found),
        ({ message }) => late || setAnswer({ failure: message }),
      );
      return () => {
        late = true;
      };
    }, [file, src]);
    return answer;
  }

  /** `Disabled` of WordPress before 6.2 reaches no field inside of a shadow root. */
  const makeInert = (node) => {
    if (node) node.inert = true;
  };

  /** The element as visitors see it. Another choice makes a new one, as another page would. */
  function Preview(props) {
    const { kind, attributes, answer } = props;
    const { accent, heading, lang, layout, category } = attributes;
    const { tag, attribute } = KINDS[kind];
    const choice = attributes[choiceOf(kind)] || (kind === 'session' && answer.choices?.session[0]?.value) || '';
    if (!choice && (kind === 'exercise' || kind === 'session')) {
      const words = { label: titleOf(kind), instructions: __('Choose what to show.', 'exercise-library') };
      return el(Placeholder, words, el(ChoiceControl, props));
    }
    const color = accent || site.accent;
    const common = {
      key: [answer.url, choice, layout, heading, lang].join(' '),
      src: answer.url,
      'heading-level': heading,
      // The frame of the canvas says nothing of the language of the page.
      lang: lang || site.lang,
      style: color ? { '--exercise-accent': color } : undefined,
    };
    const whole = kind === 'library' && { detail: layout, 'data-category': category || undefined };
    const part = tag && el(tag, { [attribute]: choice || undefined, 'heading-level': heading });
    const library = el('exercise-library', { ...common, ...whole }, part || undefined);
    return el(Disabled, null, el('div', { ref: makeInert }, library));
  }

  const editOf = (kind) =>
    function Edit(props) {
      const { attributes } = props;
      const answer = useFile(attributes.file, attributes.src);
      const own = { ...props, kind, answer };
      const blockProps = useBlockProps();
      let content;
      if (!answer) content = el(Spinner);
      else if (answer.none || answer.failure) {
        content = el(
          Placeholder,
          {
            label: titleOf(kind),
            instructions: __('Choose the file that holds your exercises.', 'exercise-library'),
          },
          el('div', null, el(Problems, { answer }), el(FileForm, own)),
        );
      } else content = el(Preview, own);
      return el(Fragment, null, el(Inspector, own), el('div', blockProps, content));
    };

  for (const kind of Object.keys(KINDS)) {
    blocks.registerBlockType(`exercise-library/${kind}`, {
      edit: editOf(kind),
      save: () => null,
      transforms: window.exerciseLibraryTransforms(kind),
    });
  }
})(window.wp);
