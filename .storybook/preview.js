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

const menu = (name, icon, items) => ({ description: name, toolbar: { title: name, icon, items, dynamicTitle: true } });

export default {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Guides', ['start', 'without-programming'], 'Pages', 'Elements'] } },
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
    language: menu('Language', 'globe', [
      { value: 'en', title: 'English' },
      { value: 'nl', title: 'Nederlands' },
    ]),
  },
  initialGlobals: { theme: '', scheme: 'light', language: 'en' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.lang = globals.language;
      document.documentElement.style.colorScheme = globals.scheme;
      themeSheet.replaceSync(themes[globals.theme] ?? '');
      return story();
    },
  ],
};
