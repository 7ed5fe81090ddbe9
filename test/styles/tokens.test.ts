import { expect } from '@open-wc/testing';
import { tokens } from '../../src/styles/tokens.styles.js';
import { contrast, NASTY_COLORS, painted, randomColors, type Rgb } from '../helpers/contrast.js';

const COLORS = [...NASTY_COLORS, ...randomColors(500)];

/** Which colour stands on which, everywhere in the elements. */
const TEXT: readonly (readonly [string, readonly string[]])[] = [
  ['text', ['surface', 'tint-1', 'tint-2', 'tint-3']],
  ['muted', ['surface', 'tint-1', 'tint-2']],
  ['ink', ['surface', 'tint-1', 'tint-2']],
  ['on-fill', ['fill', 'fill-hover']],
];
const SHAPES: typeof TEXT = [
  ['ink', ['surface', 'tint-1', 'tint-2', 'tint-3']],
  ['control', ['surface', 'tint-1']],
  ['focus', ['surface', 'tint-1', 'tint-2']],
];
const NAMES = [...new Set([...TEXT, ...SHAPES].flatMap(([name, grounds]) => [name, ...grounds]))];

/** The tokens as every element has them; a part of the sheet can be forced that this browser would not take. */
function probe(force: (sheet: string) => string = (sheet) => sheet) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(force(tokens.cssText));
  sheet.insertRule('.base { color-scheme: inherit; }');
  root.adoptedStyleSheets = [sheet];
  const base = root.appendChild(document.createElement('div'));
  base.className = 'base';
  const swatches = NAMES.map((name) => {
    const swatch = base.appendChild(document.createElement('i'));
    swatch.style.backgroundColor = `var(--_${name})`;
    return swatch;
  });
  document.body.append(host);
  return {
    /** Every token as it is painted, for one brand colour. */
    read(accent: string, scheme: string): Map<string, Rgb> {
      host.style.cssText = `color-scheme: ${scheme}; --exercise-accent: ${accent}`;
      const page = scheme === 'dark' ? '#000' : '#fff';
      const colors = swatches.map((swatch) => [page, getComputedStyle(swatch).backgroundColor]);
      const pixels = painted(colors);
      return new Map(NAMES.map((name, i) => [name, pixels[i]]));
    },
    remove: () => host.remove(),
  };
}

/** The pairs that are too close, the closest of each first. */
function tooClose(sheet: ReturnType<typeof probe>, scheme: string): string[] {
  const worst = new Map<string, [ratio: number, accent: string]>();
  for (const accent of COLORS) {
    const colors = sheet.read(accent, scheme);
    for (const [pairs, least] of [[TEXT, 4.5] as const, [SHAPES, 3] as const]) {
      for (const [name, grounds] of pairs) {
        for (const ground of grounds) {
          const ratio = contrast(colors.get(name)!, colors.get(ground)!);
          const pair = `${name} on ${ground} (${least}:1)`;
          if (ratio < least && ratio < (worst.get(pair)?.[0] ?? 21)) worst.set(pair, [ratio, accent]);
        }
      }
    }
  }
  return [...worst].map(([pair, [ratio, accent]]) => `${pair}: ${ratio.toFixed(2)} with ${accent}`);
}

const MORE = (sheet: string) => sheet.replaceAll('(prefers-contrast: more)', 'all');
const OLD = (sheet: string) => sheet.replaceAll('@supports not ', '@supports ');

describe('one accent colour', () => {
  it('is tried with 500 random colours and the 50 nastiest', () => {
    expect(NASTY_COLORS).to.have.length(50);
    expect(new Set(COLORS).size).to.be.at.least(549);
  });

  for (const scheme of ['light', 'dark']) {
    for (const [way, force] of [
      ['', undefined],
      [' and more contrast', MORE],
      [' in a browser without relative colours', OLD],
    ] as const) {
      it(`gives readable text and visible shapes in ${scheme}${way}`, function () {
        this.timeout(60_000);
        if (force) expect(force(tokens.cssText) !== tokens.cssText, 'the part to force').to.equal(true);
        const sheet = probe(force);
        const problems = tooClose(sheet, scheme);
        sheet.remove();
        expect(problems).to.deep.equal([]);
      });
    }
  }
});
