import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { LibraryFile } from '../../src/data/library-types.js';
import { contrast, NASTY_COLORS, painted } from '../helpers/contrast.js';
import { busyLibrary } from '../helpers/busy-library.js';
import { deepQuery, deepQueryAll, libraryWith } from '../helpers/fixtures.js';

interface Text {
  readonly element: Element;
  readonly grounds: readonly Element[];
}

const THEMES = ['clinic', 'gym-dark', 'studio', 'playful', 'paper', 'high-contrast'];

/** A ready theme, as a page links it. */
async function themed(name: string): Promise<void> {
  const sheet = new CSSStyleSheet();
  const file = await fetch(new URL(`../../src/styles/themes/${name}.css`, import.meta.url));
  expect(file.ok, name).to.equal(true);
  document.adoptedStyleSheets = [await sheet.replace(await file.text())];
}

/** Every element that shows text of its own, with everything behind it from the page upwards. */
function textsOf(library: Element): Text[] {
  const above = (element: Element): Element[] => {
    const parent = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
    return parent ? [...above(parent), element] : [element];
  };
  return deepQueryAll(library, '*')
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
    .map((element) => ({ element, grounds: above(element) }));
}

/** Texts that are closer to what is behind them than `least`. */
function unreadable(texts: readonly Text[], page: string, least = 4.5): string[] {
  const styles = texts.map(({ element, grounds }) => {
    const behind = [page, ...grounds.map((ground) => getComputedStyle(ground).backgroundColor)];
    return [behind, [...behind, getComputedStyle(element).color]];
  });
  const pixels = painted(styles.flat());
  return texts.flatMap(({ element }, i) => {
    const ratio = contrast(pixels[i * 2], pixels[i * 2 + 1]);
    return ratio < least ? [`${ratio.toFixed(2)} ${element.className || element.localName}`] : [];
  });
}

describe('the text of the elements', () => {
  // A colour on its way from one to the other is neither.
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  for (const scheme of ['light', 'dark']) {
    it(`is readable with every nasty colour in ${scheme}`, async function () {
      this.timeout(60_000);
      const { box, library } = await busyLibrary();
      const texts = textsOf(box);
      expect(texts.length).to.be.greaterThan(40);
      expect(deepQuery(library, 'mark'), 'a highlighted word').not.to.equal(null);
      box.style.colorScheme = scheme;
      for (const accent of NASTY_COLORS) {
        box.style.setProperty('--exercise-accent', accent);
        expect(unreadable(texts, scheme === 'dark' ? '#121212' : '#fff'), accent).to.deep.equal([]);
      }
    });
  }
});

describe('the working leg of a drawing', () => {
  it('stands out from its stage with every nasty colour', async () => {
    const { exercises } = (await (await fetch('/demo/library/hip-mobility.json')).json()) as LibraryFile;
    const drawn = exercises.find(({ media }) => media?.some(({ kind }) => kind === 'figure'));
    const card = await fixture<HTMLElement>(html`<exercise-card lang="en" .exercise=${drawn}></exercise-card>`);
    await waitUntil(() => deepQuery(card, '.scene .working'), 'the drawing is there', { timeout: 8000 });
    const [leg, stage] = [deepQuery(card, '.scene .working')!, deepQuery(card, '[part~=picture]')!];
    for (const scheme of ['light', 'dark']) {
      card.style.colorScheme = scheme;
      for (const accent of NASTY_COLORS) {
        card.style.setProperty('--exercise-accent', accent);
        const ground = ['#fff', getComputedStyle(stage).backgroundColor];
        const [behind, painting] = painted([ground, [...ground, getComputedStyle(leg).fill]]);
        expect(contrast(behind, painting), `${accent} in ${scheme}`).to.be.at.least(3);
      }
    }
  });
});

describe('a ready theme', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  const looks = new Set<string>();
  for (const name of THEMES) {
    it(`is readable in light and dark, and a look of its own: ${name}`, async () => {
      await themed(name);
      const { box, library } = await busyLibrary();
      // A dark theme wants a dark page around what stands outside of the library.
      const texts = textsOf(name === 'gym-dark' ? library : box);
      for (const [scheme, page] of [
        ['light', '#fff'],
        ['dark', '#121212'],
      ]) {
        box.style.colorScheme = scheme;
        const least = name === 'high-contrast' ? 7 : 4.5;
        expect(unreadable(texts, page, least), scheme).to.deep.equal([]);
      }
      const card = getComputedStyle(deepQuery(library, 'exercise-card')!.shadowRoot!.querySelector('.base')!);
      const title = getComputedStyle(deepQuery(library, '.name')!);
      looks.add([card.backgroundColor, card.borderRadius, title.fontFamily].join());
    });
  }

  it('differs from every other in ground, corners or letters', () => {
    expect(looks.size).to.equal(THEMES.length);
  });

  it('gives way to what the page says itself, whatever comes first', async () => {
    await themed('gym-dark');
    const own = new CSSStyleSheet();
    own.replaceSync(':root { --exercise-radius: 3px; }');
    document.adoptedStyleSheets = [own, ...document.adoptedStyleSheets];
    const library = await libraryWith();
    expect(getComputedStyle(deepQuery(library, '.category')!).borderRadius).to.equal('3px');
  });
});

describe('density', () => {
  const roomOf = (library: Element) => ({
    padding: parseFloat(getComputedStyle(deepQuery(library, 'exercise-card .body, .body')!).paddingTop),
    gap: parseFloat(getComputedStyle(deepQuery(library, '.grid')!).rowGap),
    target: deepQuery(library, '.open')!.getBoundingClientRect().height,
  });

  it('is comfortable unless the page says compact, which shows more with targets as large', async () => {
    const comfortable = roomOf(await libraryWith());
    const box = html`<exercise-library lang="en" class="dense"></exercise-library>`;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.dense { --exercise-density: compact; }');
    document.adoptedStyleSheets = [sheet];
    const compact = roomOf(await libraryWith(undefined, box));
    document.adoptedStyleSheets = [];
    expect(compact.padding).to.be.lessThan(comfortable.padding);
    expect(compact.gap).to.be.lessThan(comfortable.gap);
    expect(compact.target).to.equal(comfortable.target);
  });
});
