import { LANGUAGES, tokensOf } from './settings.js';

const SCRIPT = 'exercise-library.classic.js';

const WORDS = {
  nl: { title: 'Oefeningen' },
  en: { title: 'Exercises' },
  de: { title: 'Übungen' },
  fr: { title: 'Exercices' },
  es: { title: 'Ejercicios' },
  pt: { title: 'Exercícios' },
  it: { title: 'Esercizi' },
  pl: { title: 'Ćwiczenia' },
  tr: { title: 'Egzersizler' },
  ar: { title: 'التمارين' },
};

/** Languages that are read from right to left say so in `dir` as well. */
const language = (lang) => `lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}`;

/** The script holds English and Dutch; it fetches another language from the folder beside it. */
const besideScript = (lang) =>
  ['nl', 'en'].includes(lang)
    ? ''
    : `<!-- ${LANGUAGES[lang]}: put locales/${lang}.js beside the script, in a folder "locales". -->`;

/** The tags of each layout; the same that the preview shows. */
export function markup({ layout, lang }, src) {
  const open = (more = '') => `<exercise-library src="${src}" ${language(lang)} address${more}>`;
  if (layout === 'list') {
    return `${open()}
  <exercise-search></exercise-search>
  <exercise-list></exercise-list>
</exercise-library>`;
  }
  if (layout === 'beside') {
    return `${open()}
  <div class="exercises-beside">
    <div>
      <exercise-search></exercise-search>
      <exercise-filters browse></exercise-filters>
      <exercise-filters></exercise-filters>
    </div>
    <exercise-list></exercise-list>
  </div>
</exercise-library>`;
  }
  return `${open(layout === 'page' ? ' detail="page"' : '')}</exercise-library>`;
}

/** The sheet for the choices, without a ready theme. */
export function sheet(settings) {
  const rules = [];
  const tokens = tokensOf(settings).map(([name, value]) => `  ${name}: ${value};`);
  if (tokens.length) rules.push(`:root {\n${tokens.join('\n')}\n}`);
  if (settings.scheme) rules.push(`exercise-library {\n  color-scheme: ${settings.scheme};\n}`);
  if (settings.layout === 'beside') {
    rules.push(`.exercises-beside {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
  gap: 32px;
}`);
  }
  return rules.join('\n\n');
}

const indented = (text, by) => text.replace(/^(?=.)/gm, by);

/** What an owner pastes: a link to the ready theme, the sheet, the script and the tags. */
export function snippet(settings, integrity) {
  const own = sheet(settings);
  return [
    settings.theme && `<link rel="stylesheet" href="/exercises/themes/${settings.theme}.css">`,
    own && `<style>\n${indented(own, '  ')}\n</style>`,
    besideScript(settings.lang),
    `<script src="/exercises/${SCRIPT}"${integrity ? ` integrity="${integrity}"` : ''} defer></script>`,
    markup(settings, '/exercises/hip-mobility.json'),
  ]
    .filter(Boolean)
    .join('\n');
}

/** A whole page that lies beside the script and the library file; a ready theme is written into it. */
export function wholePage(settings, integrity, themeSheet) {
  const { title } = WORDS[settings.lang];
  const styles = [
    themeSheet.trim(),
    'body {\n  max-width: 72em;\n  margin: 24px auto;\n  padding: 0 20px;\n  font-family: system-ui, sans-serif;\n}',
    sheet(settings),
  ];
  return `<!doctype html>
<html ${language(settings.lang)}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
${indented([besideScript(settings.lang), '<style>'].filter(Boolean).join('\n'), '    ')}
${indented(styles.filter(Boolean).join('\n\n'), '      ')}
    </style>
    <script src="${SCRIPT}"${integrity ? ` integrity="${integrity}"` : ''} defer></script>
  </head>
  <body>
    <h1>${title}</h1>
${indented(markup(settings, 'hip-mobility.json'), '    ')}
  </body>
</html>
`;
}

/** The subresource integrity of a file, as the browser counts it; '' where it may not count (plain http). */
export async function integrityOf(address) {
  if (!globalThis.crypto?.subtle) return '';
  const bytes = await (await fetch(address)).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}
