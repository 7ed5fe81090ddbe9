import { CHOICES, FONTS, readSettings, tokensOf, writeSettings } from './settings.js';
import { contrast, weakestText } from './measure.js';
import { languageOfPage, WORDS } from './words.js';
import { integrityOf, markup, snippet, wholePage } from './snippet.js';

const SCRIPT = new URL('../../dist/cdn/exercise-library.classic.js', import.meta.url);
const SWATCHES = ['#1f6b52', '#0b6280', '#3b4cca', '#7a3ea1', '#c2185b', '#d1495b', '#e07a1f', '#f2c230', '#111111'];
const SITE = {
  nl: {
    treatment: 'Behandeling',
    exercises: 'Oefeningen',
    contact: 'Contact',
    title: 'Oefeningen voor je heup',
    lead: 'Deze bibliotheek gebruiken we in de praktijk. Oefen rustig, in een pijnvrije zone.',
  },
  en: {
    treatment: 'Treatment',
    exercises: 'Exercises',
    contact: 'Contact',
    title: 'Exercises for your hip',
    lead: 'We use this library in the practice. Move calmly, and never into pain.',
  },
};

const language = languageOfPage(location.search, navigator.language);
const words = WORDS[language];
const ratioOf = (value) => value.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const $ = (selector) => document.querySelector(selector);
const frame = $('iframe');
let settings = readSettings(location.hash);
let integrity = '';
let shown = '';

/** Puts the page into the visitor's language. */
function speak() {
  document.documentElement.lang = language;
  document.title = words.title;
  for (const element of document.querySelectorAll('[data-word]')) element.textContent = words[element.dataset.word];
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', words[element.dataset.label]);
  }
  frame.title = words[frame.dataset.title];
  for (const link of document.querySelectorAll('.language')) {
    if (link.lang === language) link.setAttribute('aria-current', 'true');
    // The look that was chosen goes along.
    link.addEventListener('click', () => (link.href = `?lang=${link.lang}${location.hash}`));
  }
}

function drawChoices() {
  for (const group of document.querySelectorAll('fieldset[data-setting]')) {
    const name = group.dataset.setting;
    group.querySelector('.tiles').replaceChildren(
      ...CHOICES[name].map((value) => {
        const label = document.createElement('label');
        const input = Object.assign(document.createElement('input'), { type: 'radio', name, value });
        const text = Object.assign(document.createElement('span'), { textContent: words.choices[name][value] });
        if (name === 'lang') text.lang = value;
        if (name === 'font') text.style.setProperty('font-family', FONTS[value]);
        if (name === 'radius' && value) text.style.setProperty('border-radius', value);
        label.append(input, text);
        return label;
      }),
    );
  }
  $('.swatches').replaceChildren(
    ...SWATCHES.map((color) => {
      const button = Object.assign(document.createElement('button'), { type: 'button', value: color, title: color });
      button.setAttribute('aria-label', words.swatch(color));
      button.style.setProperty('--swatch', color);
      button.addEventListener('click', () => change({ accent: color }));
      return button;
    }),
  );
}

function showSettings() {
  for (const input of document.querySelectorAll('fieldset[data-setting] input')) {
    input.checked = settings[input.name] === input.value;
  }
  $('#picker').value = settings.accent || '#1f6b52';
  if (document.activeElement !== $('#hex')) $('#hex').value = settings.accent;
  $('#hex').placeholder = settings.theme ? words.ofTheme : '#1f6b52';
  $('#no-colour').hidden = !settings.accent;
  $('#no-colour').textContent = settings.theme ? words.themeColour : words.standardColour;
  for (const button of document.querySelectorAll('.swatches button')) {
    button.setAttribute('aria-pressed', String(button.value === settings.accent));
  }
}

/** Dresses the site in the preview; the library itself is made anew only when its tags change. */
function showPreview() {
  const page = frame.contentDocument;
  if (!page?.getElementById('exercises')) return;
  const { documentElement } = page;
  documentElement.dataset.theme = settings.theme;
  const site = settings.lang in SITE ? settings.lang : 'en';
  documentElement.lang = site;
  for (const token of [...documentElement.style].filter((name) => name.startsWith('--exercise-'))) {
    documentElement.style.removeProperty(token);
  }
  for (const [name, value] of tokensOf(settings)) documentElement.style.setProperty(name, value);
  if (settings.scheme) documentElement.style.setProperty('color-scheme', settings.scheme);
  else documentElement.style.removeProperty('color-scheme');
  for (const element of page.querySelectorAll('[data-word]')) {
    element.textContent = SITE[site][element.dataset.word];
  }
  const tags = markup(settings, new URL('../library/hip-mobility.json', import.meta.url).href);
  if (tags !== shown) {
    const parsed = new DOMParser().parseFromString(tags, 'text/html').body.firstElementChild;
    parsed.removeAttribute('address');
    page.getElementById('exercises').replaceChildren(page.importNode(parsed, true));
    shown = tags;
  }
  showTheme(page);
}

function showTheme(page) {
  const old = page.getElementById('theme');
  const href = settings.theme && new URL(`../../dist/themes/${settings.theme}.css`, import.meta.url).href;
  if ((old?.href ?? '') === href) return measureSoon();
  old?.remove();
  if (!href) return measureSoon();
  const link = Object.assign(page.createElement('link'), { id: 'theme', rel: 'stylesheet', href });
  link.addEventListener('load', measureSoon);
  page.head.append(link);
}

let timer;
function measureSoon() {
  clearTimeout(timer);
  timer = setTimeout(measure, 350);
}

/** Tells what is really on the screen, not what should be. */
function measure() {
  const page = frame.contentDocument;
  const view = frame.contentWindow;
  const ground = view.getComputedStyle(page.documentElement).backgroundColor;
  const { ratio, text } = weakestText(page.getElementById('exercises'), ground);
  const enough = ratio >= 4.5;
  const verdict = $('.verdict');
  verdict.dataset.good = String(enough);
  verdict.textContent = enough ? words.readable(ratioOf(ratio)) : words.unreadable(text.slice(0, 40), ratioOf(ratio));
  $('.advice').textContent = advice();
}

function advice() {
  const { accent } = settings;
  if (!accent) return words.anyColour;
  const onWhite = contrast(['#fff'], [accent]);
  return onWhite < 4.5 ? words.pale(ratioOf(onWhite)) : words.strong(ratioOf(onWhite));
}

function change(some) {
  settings = { ...settings, ...some };
  history.replaceState(null, '', writeSettings(settings));
  show();
}

function show() {
  showSettings();
  showPreview();
  $('.result pre code').textContent = snippet(settings, integrity);
}

async function tell(doing, done) {
  const told = $('.told');
  try {
    await doing();
    told.textContent = done;
  } catch {
    told.textContent = words.refused;
  }
}

async function download() {
  const { theme } = settings;
  const sheet = theme ? await (await fetch(new URL(`../../dist/themes/${theme}.css`, import.meta.url))).text() : '';
  const page = new Blob([wholePage(settings, integrity, sheet)], { type: 'text/html' });
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(page),
    download: 'exercises.html',
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

speak();
drawChoices();
$('.panel').addEventListener('submit', (event) => event.preventDefault());
$('.panel').addEventListener('change', ({ target }) => {
  if (target.name in settings) change({ [target.name]: target.value });
});
$('#picker').addEventListener('input', ({ target }) => change({ accent: target.value }));
$('#hex').addEventListener('input', ({ target }) => {
  const code = target.value.trim().replace(/^#?/, '#').toLowerCase();
  const whole = /^#[0-9a-f]{3}$/.test(code) ? code.replace(/[0-9a-f]/g, '$&$&') : code;
  const good = /^#[0-9a-f]{6}$/.test(whole);
  target.setAttribute('aria-invalid', String(!good && target.value !== ''));
  if (good) change({ accent: whole });
});
$('#no-colour').addEventListener('click', () => change({ accent: '' }));
for (const input of document.querySelectorAll('.widths input')) {
  input.addEventListener('change', () => ($('.frame').dataset.width = input.value));
}
$('#copy').addEventListener('click', () =>
  tell(() => navigator.clipboard.writeText(snippet(settings, integrity)), words.copied),
);
$('#share').addEventListener('click', () => tell(() => navigator.clipboard.writeText(location.href), words.shared));
$('#download').addEventListener('click', () => tell(download, words.downloaded));
window.addEventListener('hashchange', () => {
  settings = readSettings(location.hash);
  show();
});
frame.addEventListener('load', () => {
  shown = '';
  frame.contentDocument.addEventListener('exercise-library-ready', measureSoon);
  show();
});
show();
integrity = await integrityOf(SCRIPT).catch(() => '');
show();
