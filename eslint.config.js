import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

/** A test that is switched off or that switches off the others. */
const onlyWholeSuites = ['it', 'test', 'describe'].flatMap((object) =>
  ['only', 'skip'].map((property) => ({
    object,
    property,
    message: 'No test is skipped; ask test/helpers/engine.ts what an engine can do.',
  })),
);

export default ts.config(
  { ignores: ['dist/', 'build/', 'coverage/', 'storybook-static/', '**/*.d.ts', '**/.cache/'] },
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, rules: { 'no-useless-assignment': 'off' } },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked, wc['flat/best-practice'], lit['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: { litHtmlSources: true },
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Lit binds event listeners to their element itself.
      '@typescript-eslint/unbound-method': 'off',
      // Parts of a view are plain functions beside the element; they are not classes, and wc asks for nothing else.
      'wc/guard-super-call': 'off',
      'lit/no-invalid-html': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-template-map': 'off',
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    files: ['test/**/*.ts', 'stories/test/**/*.ts'],
    languageOptions: { globals: globals.mocha },
    rules: {
      'no-restricted-properties': ['error', ...onlyWholeSuites],
      // `expect(x).to.be.true` is a sentence, and a `!` that is wrong fails the test.
      '@typescript-eslint/no-unused-expressions': 'off',
      // The types say that `equal` gives a promise, which is so for snapshots only.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'chai', name: 'Equal' }] },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['test/**/*.mjs'],
    // What is handed to `page.evaluate` runs in a browser.
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: { 'no-restricted-properties': ['error', ...onlyWholeSuites] },
  },
  {
    files: ['.storybook/preview.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['demo/**/*.{js,mjs}', 'bench/**/*.{js,mjs}', 'integrations/**/*.{js,mjs}'],
    languageOptions: { globals: { ...globals.browser, ...globals.node, bench: 'readonly' } },
  },
);
