/** Style sheets of pages that were not written with guests in mind, each as found in some theme, reset or builder. */
export interface HostileSheet {
  readonly name: string;
  readonly css: string;
  /** How wide the page leaves the library, in px. */
  readonly width?: number;
  /** The size of text we take over from the page, in px. */
  readonly textSize?: number;
  /** What else we take over from the page on purpose, as declarations: it is the same on the blank page. */
  readonly taken?: string;
}

/** What pages do to the size every `rem` is measured by, alone. */
export const ROOT_FONTS: readonly HostileSheet[] = [
  { name: 'a root font of 62.5 %', css: 'html { font-size: 62.5%; } body { font-size: 1.6rem; }' },
  { name: 'a root font of 62.5 % and nothing to mend it', css: 'html { font-size: 62.5%; }' },
  { name: 'a root font of 200 %', css: 'html { font-size: 200%; } body { font-size: 0.5rem; }' },
  { name: 'a root font of 200 % and nothing to mend it', css: 'html { font-size: 200%; }', textSize: 20 },
];

const SHEETS: readonly HostileSheet[] = [
  { name: 'another box model', css: '* { box-sizing: content-box !important; }' },
  {
    name: 'a reset',
    css: `*, ::before, ::after { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; background: none; }
      ol, ul { list-style: none; } button, input { appearance: none; border-radius: 0; } :focus { outline: 0 !important; }`,
  },
  { name: 'far lines', css: 'html, body, * { line-height: 3 !important; }' },
  { name: 'text on the right', css: 'html, body, * { text-align: right !important; }' },
  {
    name: 'shouted text',
    css: `body { letter-spacing: 0.2em; word-spacing: 1em; text-indent: 3em; text-transform: uppercase;
      white-space: nowrap; font-style: italic; font-weight: 900; font-variant: small-caps; text-shadow: 2px 2px red; }`,
  },
  { name: 'a column for children', css: '* > * { max-width: 640px; margin-inline: auto !important; }', width: 640 },
  { name: 'all: initial', css: '* { all: initial; }' },
  { name: 'all: unset', css: 'body * { all: unset !important; display: block !important; }' },
  {
    name: 'rules for tags',
    css: `button { width: 100%; min-height: 90px; padding: 2em; background: red; text-transform: uppercase; }
      a { color: red; border-bottom: 2px dotted; } input, select { width: 100%; height: 70px; box-shadow: 0 0 9px red; }
      ul, ol { margin: 2em; list-style: square; } li { margin-left: 2em; } p { margin-bottom: 2em; font-size: 30px; }
      svg { width: 100%; fill: red; } img { max-width: 50%; } article { padding: 5em; } dialog { display: none; }`,
  },
  {
    name: 'our own class names',
    css: `.base, .card, .button, .chip, .grid, .body, .meta, .title, .icon, .layout, .name, [part] {
      display: none !important; color: red !important; }`,
  },
  {
    name: 'everything that inherits',
    css: `body { cursor: wait; user-select: none; list-style: square inside; word-break: break-all; hyphens: auto;
      overflow-wrap: anywhere; tab-size: 9; quotes: none; orphans: 9; caret-color: lime; accent-color: red; fill: red;
      stroke: lime; stroke-width: 9; font-feature-settings: 'smcp'; font-kerning: none; text-rendering: geometricPrecision;
      text-wrap: nowrap; border-collapse: collapse; border-spacing: 9px; caption-side: bottom; text-underline-offset: 1em;
      font-stretch: condensed; line-break: anywhere; }`,
    taken: 'font-stretch: condensed;',
  },
  {
    name: 'decoration',
    css: `* { transition: all 2s !important; outline: 1px solid red !important; box-shadow: 0 0 9px red !important; }
      ::before, ::after { content: '★' !important; display: block !important; } * { --_room: 3; --_text: red; }`,
  },
  {
    name: 'a dark mode laid over everything',
    css: `* { background-color: #111 !important; color: #eee !important; border-color: #444 !important; }
      img, svg, video { filter: invert(1) !important; opacity: 0.8 !important; }`,
  },
  {
    name: 'a framework that lays out whatever there is',
    css: `body * { position: relative; gap: 3em; z-index: 9; }
      *, ::before, ::after { border: 0 solid; } svg { vertical-align: middle; display: block; }
      [hidden] { display: block !important; } a::after { content: '↗'; } p, li { columns: 2; }`,
  },
];

/** Each sheet on pages of both root fonts; those that mend the size for their own text, as themes do. */
export const HOSTILE_SHEETS: readonly HostileSheet[] = SHEETS.flatMap((sheet) =>
  (['62.5%', '200%'] as const).map((size) => ({
    ...sheet,
    name: `${sheet.name}, at a root font of ${size}`,
    css: `html { font-size: ${size}; } body { font-size: 16px; } ${sheet.css}`,
  })),
);
