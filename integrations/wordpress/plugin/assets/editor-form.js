/**
 * The form of a block: which file, what of it, and how it looks. Nothing is built: this file is delivered as it is.
 */
(({ blockEditor, components, data, element, i18n }) => {
  const { createElement: el, Fragment, useEffect, useState } = element;
  const { __, sprintf } = i18n;
  const { InspectorControls, MediaUpload, MediaUploadCheck } = blockEditor;
  const { BaseControl, Button, ColorPalette, Notice, PanelBody } = components;
  const { SelectControl, TextControl, ToggleControl } = components;

  const TYPE = 'application/json';
  const site = window.exerciseLibrarySettings;

  /** What is chosen of the file, for each kind of block. */
  const CHOICES = {
    library: __('Category', 'exercise-library'),
    exercise: __('Exercise', 'exercise-library'),
    ladder: __('Ladder', 'exercise-library'),
    check: __('Check', 'exercise-library'),
    program: __('Programme', 'exercise-library'),
    session: __('Programme', 'exercise-library'),
  };
  /** What is shown without a choice. */
  const FIRST = {
    library: __('All', 'exercise-library'),
    exercise: __('Choose…', 'exercise-library'),
    ladder: __('All', 'exercise-library'),
    check: __('The first one of the file', 'exercise-library'),
    program: __('The visitor’s own', 'exercise-library'),
    session: __('The first one of the file', 'exercise-library'),
  };
  /** The languages of the elements, by their own names. */
  const LANGUAGES = {
    nl: 'Nederlands',
    en: 'English',
    ar: 'العربية',
    de: 'Deutsch',
    es: 'Español',
    fr: 'Français',
    it: 'Italiano',
    pl: 'Polski',
    pt: 'Português',
    tr: 'Türkçe',
  };
  const choiceOf = (kind) => (kind === 'library' ? 'category' : kind);
  const controlProps = { __nextHasNoMarginBottom: true };

  /** Chooses a file from the media library, or takes an address. */
  function FileForm({ attributes, setAttributes }) {
    const { file, src } = attributes;
    const [address, setAddress] = useState(src);
    useEffect(() => setAddress(src), [src]);
    const choose = el(MediaUploadCheck, null, [
      el(MediaUpload, {
        key: 'media',
        allowedTypes: [TYPE],
        value: file || undefined,
        onSelect: (media) => setAttributes({ file: media.id, src: '' }),
        render: ({ open }) =>
          el(
            Button,
            { variant: file ? 'secondary' : 'primary', onClick: open },
            file ? __('Choose another file', 'exercise-library') : __('Choose a library file', 'exercise-library'),
          ),
      }),
    ]);
    return el(
      'div',
      { className: 'exercise-library-file' },
      el('p', null, choose),
      file
        ? el(
            'p',
            null,
            el(
              Button,
              { variant: 'link', isDestructive: true, onClick: () => setAttributes({ file: 0 }) },
              __('Take this file away', 'exercise-library'),
            ),
          )
        : el(TextControl, {
            ...controlProps,
            label: __('Or its address', 'exercise-library'),
            help: __('For example /wp-content/uploads/2026/11/my-library.json', 'exercise-library'),
            value: address,
            // Asked for when the owner has finished typing, not for every letter.
            onChange: setAddress,
            onBlur: () => setAttributes({ src: address.trim() }),
            onKeyDown: (event) => {
              if (event.key === 'Enter') setAttributes({ src: address.trim() });
            },
          }),
      site.mayUpload
        ? null
        : el(
            'p',
            null,
            __(
              'Editors and administrators can upload a library file; you can use those that are there.',
              'exercise-library',
            ),
          ),
    );
  }

  /** What is wrong with the file, in sentences. */
  function Problems({ answer }) {
    const found = answer?.failure ? [answer.failure] : (answer?.problems ?? []);
    if (!found.length) return null;
    const status = answer.failure ? 'error' : 'warning';
    return el(
      Notice,
      { status, isDismissible: false },
      answer.failure
        ? answer.failure
        : el(
            Fragment,
            null,
            el(
              'p',
              null,
              __('The file has mistakes. What they are in is left out until you mend them:', 'exercise-library'),
            ),
            el('ul', null, ...found.slice(0, 10).map((text) => el('li', { key: text }, text))),
            found.length > 10
              ? /* translators: %d: how many more there are */
                el('p', null, sprintf(__('And %d more.', 'exercise-library'), found.length - 10))
              : null,
          ),
    );
  }

  /** Which category, exercise, ladder… from the names in the file; by its id when the file is elsewhere. */
  function ChoiceControl({ kind, attributes, setAttributes, answer }) {
    const name = choiceOf(kind);
    const label = CHOICES[kind];
    const choices = answer?.choices?.[kind];
    // Until a file is there, nothing can be chosen of it.
    if (!answer?.url) return null;
    const set = (value) => setAttributes({ [name]: value });
    const value = attributes[name];
    if (!choices) {
      const help = __('Its id in the library file.', 'exercise-library');
      return el(TextControl, { ...controlProps, label, help, value, onChange: (id) => set(id.trim()) });
    }
    const first = FIRST[kind];
    const unknown = value && !choices.some((choice) => choice.value === value);
    const options = [{ value: '', label: first }, ...choices, ...(unknown ? [{ value, label: value }] : [])];
    return el(SelectControl, { ...controlProps, label, value, options, onChange: set });
  }

  function Inspector(props) {
    const { kind, attributes, setAttributes, answer } = props;
    const { accent, heading, lang, layout, address } = attributes;
    const colors = data.select('core/block-editor').getSettings().colors ?? [];
    return el(
      InspectorControls,
      null,
      el(
        PanelBody,
        { title: __('Library file', 'exercise-library') },
        answer?.title ? el('p', null, el('strong', null, answer.title)) : null,
        el(FileForm, props),
        el(Problems, { answer }),
      ),
      el(
        PanelBody,
        { title: __('What is shown', 'exercise-library') },
        el(ChoiceControl, props),
        kind === 'library' &&
          el(SelectControl, {
            ...controlProps,
            label: __('An exercise opens', 'exercise-library'),
            value: layout,
            options: [
              { value: 'dialog', label: __('Over the page', 'exercise-library') },
              { value: 'page', label: __('In place of the list', 'exercise-library') },
            ],
            onChange: (value) => setAttributes({ layout: value }),
          }),
        kind === 'library' &&
          el(ToggleControl, {
            ...controlProps,
            label: __('Keep search and filters in the address', 'exercise-library'),
            help: __('Visitors can then share what they see; the back button works.', 'exercise-library'),
            checked: address,
            onChange: (value) => setAttributes({ address: value }),
          }),
        el(SelectControl, {
          ...controlProps,
          label: __('Level of the headings', 'exercise-library'),
          help: __('One deeper than the heading above the block.', 'exercise-library'),
          value: String(heading),
          options: [1, 2, 3, 4, 5, 6].map((level) => ({ value: String(level), label: `H${level}` })),
          onChange: (value) => setAttributes({ heading: Number(value) }),
        }),
        el(SelectControl, {
          ...controlProps,
          label: __('Language', 'exercise-library'),
          value: lang,
          options: [
            { value: '', label: __('That of the page', 'exercise-library') },
            ...Object.entries(LANGUAGES).map(([value, label]) => ({ value, label })),
          ],
          onChange: (value) => setAttributes({ lang: value }),
        }),
      ),
      el(
        PanelBody,
        { title: __('Colour', 'exercise-library') },
        el(
          BaseControl,
          {
            ...controlProps,
            help: __('Empty: the colour of the site. Everything else follows from it.', 'exercise-library'),
          },
          el(BaseControl.VisualLabel, null, __('Accent colour', 'exercise-library')),
          el(ColorPalette, {
            'aria-label': __('Accent colour', 'exercise-library'),
            // The page takes plain colours only; those of a theme may be anything.
            colors: colors.filter(({ color }) => /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(color)),
            value: accent || undefined,
            onChange: (value = '') => setAttributes({ accent: value.slice(0, 7) }),
          }),
        ),
      ),
    );
  }

  window.exerciseLibraryForm = { ChoiceControl, FileForm, Inspector, Problems, choiceOf };
})(window.wp);
