import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { ExerciseLibrary } from '../../src/elements/exercise-library/exercise-library.js';
import '../../src/define/all.js';
import { contrast, NASTY_COLORS, painted } from '../helpers/contrast.js';
import { deepQuery, deepQueryAll, deepSettled, libraryWith } from '../helpers/fixtures.js';

interface Text {
  readonly element: Element;
  readonly grounds: readonly Element[];
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

function unreadable(texts: readonly Text[], page: string): string[] {
  const styles = texts.map(({ element, grounds }) => {
    const behind = [page, ...grounds.map((ground) => getComputedStyle(ground).backgroundColor)];
    return [behind, [...behind, getComputedStyle(element).color]];
  });
  const pixels = painted(styles.flat());
  return texts.flatMap(({ element }, i) => {
    const ratio = contrast(pixels[i * 2], pixels[i * 2 + 1]);
    return ratio < 4.5 ? [`${ratio.toFixed(2)} ${element.className || element.localName}`] : [];
  });
}

/** A library in which everything with a colour of its own can be seen. */
async function busyLibrary(): Promise<ExerciseLibrary> {
  const library = await libraryWith();
  deepQuery(library, '.open')!.click();
  library.store.choose('category', ['rotate']);
  library.store.toggle('movement', 'flexion');
  library.store.search('hip');
  await new Promise((resolve) => setTimeout(resolve));
  await deepSettled(library);
  return library;
}

describe('the text of the elements', () => {
  // A colour on its way from one to the other is neither.
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  for (const scheme of ['light', 'dark']) {
    it(`is readable with every nasty colour in ${scheme}`, async function () {
      this.timeout(60_000);
      const library = await busyLibrary();
      const texts = textsOf(library);
      expect(texts.length).to.be.greaterThan(30);
      expect(deepQuery(library, 'mark'), 'a highlighted word').not.to.equal(null);
      library.style.colorScheme = scheme;
      for (const accent of NASTY_COLORS) {
        library.style.setProperty('--exercise-accent', accent);
        expect(unreadable(texts, scheme === 'dark' ? '#121212' : '#fff'), accent).to.deep.equal([]);
      }
    });
  }
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
