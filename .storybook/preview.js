import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import '../src/define/all.js';
import './preview.css';

setCustomElementsManifest(manifest);

const themes = Object.fromEntries(
  Object.entries(import.meta.glob('../src/styles/themes/*.css', { query: '?raw', import: 'default', eager: true })).map(
    ([path, css]) => [path.split('/').at(-1).replace('.css', ''), css],
  ),
);
const themeSheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, themeSheet];

/** Every language there is a file of words for, by its own name: `ar` as العربية. */
const languages = ['en', ...Object.keys(import.meta.glob('../src/locales/??.ts')).map((path) => path.slice(-5, -3))];
const nameOf = (tag) => new Intl.DisplayNames(tag, { type: 'language' }).of(tag);

const menu = (name, icon, items) => ({ description: name, toolbar: { title: name, icon, items, dynamicTitle: true } });

export default {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: {
      storySort: {
        order: ['guides', ['start', 'without-programming', 'write-your-library', 'theming'], 'Pages', 'Elements'],
      },
    },
  },
  globalTypes: {
    theme: menu('Theme', 'paintbrush', [
      { value: '', title: 'No theme' },
      ...Object.keys(themes).map((value) => ({ value, title: value })),
    ]),
    scheme: menu('Light or dark', 'mirror', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
    language: menu(
      'Language',
      'globe',
      [...new Set(languages)].map((value) => ({ value, title: nameOf(value) })),
    ),
  },
  initialGlobals: { theme: '', scheme: 'light', language: 'en' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.lang = globals.language;
      document.documentElement.dir = globals.language === 'ar' ? 'rtl' : 'ltr';
      document.documentElement.style.colorScheme = globals.scheme;
      themeSheet.replaceSync(themes[globals.theme] ?? '');
      return story();
    },
  ],
};
