import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { busyLibrary } from '../helpers/busy-library.js';
import { can } from '../helpers/engine.js';
import { elementBeside, everyTag } from '../helpers/every-tag.js';
import { deepQuery, deepQueryAll, deepSettled, standsStill, waitFor } from '../helpers/fixtures.js';
import { fullLibrary } from '../helpers/full-library.js';
import { HOSTILE_SHEETS, ROOT_FONTS, type HostileSheet } from './hostile-sheets.js';

const WIDTH = 900;
/** What we take over from the page on purpose, and the names browsers have for the same. */
const INHERITED = /^(font-family|font-stretch|direction|-webkit-locale)$/;

/** Every computed value of every element inside, and of what is drawn before and after it. */
function everyStyle(library: Element): Map<string, Map<string, string>> {
  const styles = new Map<string, Map<string, string>>();
  // Our own elements on the page belong to the page; what is inside them does not.
  // A slot outside of the base box shows nothing but content of the page.
  const inside = deepQueryAll(library, '*').filter(
    (element) => element.getRootNode() !== document && !isBareSlot(element),
  );
  inside.forEach((element, i) => {
    for (const pseudo of ['', '::before', '::after']) {
      const computed = getComputedStyle(element, pseudo || null);
      if (pseudo && computed.content === 'none') continue;
      const values = new Map<string, string>();
      for (const name of computed) {
        if (!name.startsWith('--') && !INHERITED.test(name)) values.set(name, computed.getPropertyValue(name));
      }
      styles.set(`${i} ${element.localName}.${element.className.toString()}${pseudo}`, values);
    }
  });
  return styles;
}

const isBareSlot = ({ localName, parentNode }: Element) => localName === 'slot' && parentNode instanceof ShadowRoot;

/** Where two libraries look different, as sentences. */
function differences(actual: ReturnType<typeof everyStyle>, expected: ReturnType<typeof everyStyle>): string[] {
  expect([...actual.keys()], 'what is inside').to.deep.equal([...expected.keys()]);
  return [...expected].flatMap(([element, values]) =>
    [...values].flatMap(([name, value]) => {
      const now = actual.get(element)!.get(name);
      return now === value ? [] : [`${element} { ${name}: ${value} } became ${now}`];
    }),
  );
}

/** A busy library, and beside it every tag that is not inside. */
async function everythingAt(width: number): Promise<HTMLElement> {
  const { box, library } = await busyLibrary(width);
  const data = fullLibrary();
  for (const tag of everyTag) {
    if (!deepQuery(box, tag)) box.append(elementBeside(tag, library.store, data));
  }
  // Some things come when a visitor gets near them.
  for (const element of box.children) {
    element.scrollIntoView();
    await deepSettled(element);
    await standsStill(box);
  }
  scrollTo(0, 0);
  return box;
}

/** How everything looks on a page without a style sheet; found out once for each size of text and width. */
const blankLooks = new Map<string, ReturnType<typeof everyStyle>>();
async function blankLook({
  textSize = 16,
  taken = '',
  width = WIDTH,
}: HostileSheet): Promise<ReturnType<typeof everyStyle>> {
  const key = `${textSize} ${taken} ${width}`;
  if (!blankLooks.has(key)) {
    wear(`body { font-size: ${textSize}px; ${taken} }`);
    const box = await everythingAt(width);
    blankLooks.set(key, everyStyle(box));
    box.remove();
  }
  return blankLooks.get(key)!;
}

function wear(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

describe('on a page with a hostile style sheet', function () {
  this.timeout(30_000);
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  it('there is every tag to look at', async () => {
    const box = await everythingAt(WIDTH);
    expect(everyTag.length).to.be.at.least(8);
    expect(everyTag.filter((tag) => !deepQuery(box, tag))).to.deep.equal([]);
  });

  for (const sheet of [...ROOT_FONTS, ...HOSTILE_SHEETS]) {
    it(`everything inside looks as on a blank page: ${sheet.name}`, async () => {
      const expected = await blankLook(sheet);
      expect(expected.size).to.be.greaterThan(100);
      wear(sheet.css);
      const box = await everythingAt(WIDTH);
      expect(differences(everyStyle(box), expected).slice(0, 12)).to.deep.equal([]);
    });
  }

  const keepsFocusVisible = async () => {
    wear('*, *:focus, *:focus-visible { outline: none !important; }');
    const { library } = await busyLibrary();
    deepQuery(library, 'input')!.focus();
    await sendKeys({ press: 'Tab' });
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    expect(focused!.localName).to.equal('button');
    await waitFor(() => getComputedStyle(focused!).outlineStyle === 'solid');
    expect(parseFloat(getComputedStyle(focused!).outlineWidth)).to.be.at.least(2);
  };
  if (can.matchFocus) it('the keyboard focus stays visible', keepsFocusVisible);

  it('takes over what it should: the font of the page, as wide as it is there', async () => {
    wear('body { font-family: monospace; font-stretch: condensed; }');
    const { library } = await busyLibrary();
    const { fontFamily, fontStretch } = getComputedStyle(deepQuery(library, '.name')!);
    expect([fontFamily, fontStretch]).to.deep.equal(['monospace', '75%']);
  });
});
