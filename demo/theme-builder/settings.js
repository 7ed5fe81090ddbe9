/** What can be chosen. '' leaves it to the theme or the site, and is not written into the snippet. */
export const FONTS = {
  '': 'inherit',
  system: "system-ui, -apple-system, 'Segoe UI', sans-serif",
  humanist: "Optima, Candara, 'Gill Sans', 'Noto Sans', sans-serif",
  serif: "'Iowan Old Style', 'Palatino Linotype', Georgia, serif",
  rounded: "ui-rounded, 'SF Pro Rounded', 'Arial Rounded MT Bold', Nunito, 'Trebuchet MS', sans-serif",
  condensed: "'Avenir Next Condensed', 'Roboto Condensed', 'Arial Narrow', 'Liberation Sans Narrow', sans-serif",
};

/** The languages of the interface, by their own names. */
export const LANGUAGES = {
  nl: 'Nederlands',
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  it: 'Italiano',
  pl: 'Polski',
  tr: 'Türkçe',
  ar: 'العربية',
};

export const CHOICES = {
  theme: ['', 'clinic', 'gym-dark', 'studio', 'playful', 'paper', 'high-contrast'],
  font: Object.keys(FONTS),
  radius: ['', '0px', '6px', '28px'],
  density: ['', 'comfortable', 'compact'],
  scheme: ['', 'light', 'dark'],
  layout: ['whole', 'page', 'beside', 'list'],
  lang: Object.keys(LANGUAGES),
};

export const START = {
  accent: '',
  theme: '',
  font: '',
  radius: '',
  density: '',
  scheme: '',
  layout: 'whole',
  lang: 'nl',
};

/** The choices that an address holds; what is not one of them is left out. */
export function readSettings(hash) {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const settings = { ...START };
  for (const [name, allowed] of Object.entries(CHOICES)) {
    if (allowed.includes(given.get(name))) settings[name] = given.get(name);
  }
  const accent = given.get('accent') ?? '';
  if (/^[0-9a-f]{6}$/i.test(accent)) settings.accent = `#${accent.toLowerCase()}`;
  return settings;
}

/** The address for these choices. */
export function writeSettings(settings) {
  const changed = Object.entries(settings).filter(([name, value]) => value !== START[name]);
  return `#${new URLSearchParams(changed.map(([name, value]) => [name, value.replace('#', '')]))}`;
}

/** The tokens that follow from the choices. */
export function tokensOf({ accent, font, radius, density }) {
  return Object.entries({
    '--exercise-accent': accent,
    '--exercise-font': font && FONTS[font],
    '--exercise-radius': radius,
    '--exercise-density': density,
  }).filter(([, value]) => value);
}
