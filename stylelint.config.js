/** Sheets for one page, and sheets written in css`` for an element. */
export default {
  extends: ['stylelint-config-standard'],
  rules: {
    // Relative to the page that we are a guest on: never.
    'unit-disallowed-list': ['rem', 'vw', 'vi', 'vmin', 'vmax', 'svw', 'svi', 'dvw', 'dvi', 'lvw', 'lvi'],
    'media-feature-name-disallowed-list': ['width', 'min-width', 'max-width', 'height', 'min-height', 'max-height'],
    'at-rule-empty-line-before': null,
    'rule-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'comment-empty-line-before': null,
    // `--_x` is private, `--exercise-x` public.
    'custom-property-pattern': '^(_|exercise-)[a-z0-9-]+$',
    'selector-class-pattern': '^[a-z][a-z0-9-]*$',
    'no-descending-specificity': null,
    // As oklch() is written everywhere: 0 to 1.
    'lightness-notation': 'number',
    'alpha-value-notation': null,
    'hue-degree-notation': 'number',
    'property-no-vendor-prefix': [true, { ignoreProperties: ['appearance', 'user-select', 'text-size-adjust'] }],
  },
  overrides: [
    { files: ['src/**/*.ts'], customSyntax: 'postcss-lit' },
    {
      // A site's own sheet may do as it likes with its own window.
      files: ['demo/**/*.css', 'bench/**/*.css'],
      rules: {
        'unit-disallowed-list': null,
        'media-feature-name-disallowed-list': null,
        'custom-property-pattern': null,
      },
    },
  ],
};
