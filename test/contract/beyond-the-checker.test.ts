import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { busyLibrary } from '../helpers/busy-library.js';
import { can } from '../helpers/engine.js';
import { deepQuery, deepQueryAll } from '../helpers/fixtures.js';

/** What somebody may set to read better (WCAG 1.4.12), put where it is hardest: inside every shadow root. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

const visible = (root: Element) => deepQueryAll(root, '*').filter((element) => element.checkVisibility());
const describeElement = (element: Element) =>
  `${element.localName}.${element.className} ${element.textContent?.trim().slice(0, 30)}`;

/** Elements that reach over the edge of the window, but for what scrolls on purpose or is for screen readers only. */
const tooWide = (box: HTMLElement): string[] =>
  visible(box)
    .filter((element) => !element.closest('.chips, .sr') && element.getBoundingClientRect().right > innerWidth + 1)
    .map((element) => `too wide: ${describeElement(element)}`);

/** Elements that cut off their own text. */
const cutOff = (box: Element): string[] =>
  visible(box)
    .filter(
      (element) => /hidden|clip/.test(getComputedStyle(element).overflow) && !element.matches('.sr, .stage, .chips'),
    )
    .filter(
      (element) => element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2,
    )
    .map((element) => `cut off: ${describeElement(element)}`);

describe('beyond the checker', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [what, width, size] of [
    ['at 320 px, which is 1280 px at 400 %', 320, 16],
    ['with text of 200 %', 640, 32],
  ] as const) {
    it(`nothing runs over the edge ${what}`, async () => {
      await setViewport({ width, height: 800 });
      document.body.style.fontSize = `${size}px`;
      const { box } = await busyLibrary();
      const problems = [...tooWide(box), ...cutOff(box)];
      document.body.style.removeProperty('font-size');
      expect(problems).to.deep.equal([]);
    });
  }

  it('nothing is cut off with more room between letters, words and lines', async () => {
    await setViewport({ width: 320, height: 800 });
    const { box } = await busyLibrary();
    for (const element of deepQueryAll(box, '*')) {
      if (!element.shadowRoot) continue;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(SPACING);
      element.shadowRoot.adoptedStyleSheets.push(sheet);
    }
    expect([...tooWide(box), ...cutOff(box)]).to.deep.equal([]);
  });

  it('everything that can be pressed is at least 24 by 24 px', async () => {
    const { box } = await busyLibrary(400);
    const controls = visible(box).filter((element) => element.matches('button, select, input, summary'));
    expect(controls.length).to.be.greaterThan(15);
    const small = controls.filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    expect(small.map(describeElement)).to.deep.equal([]);
  });

  const standsStill = async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const { box } = await busyLibrary();
    const moving = visible(box).filter((element) => getComputedStyle(element).transitionDuration !== '0s');
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(moving.map(describeElement)).to.deep.equal([]);
  };
  if (can.lessMotion) it('nothing moves with less motion', standsStill);

  const keepsChoicesVisible = async () => {
    await emulateMedia({ forcedColors: 'active' });
    const { library } = await busyLibrary();
    const [chosen, other] = ['true', 'false'].map(
      (pressed) => getComputedStyle(deepQuery(library, `.chip[aria-pressed=${pressed}]`)!).outlineStyle,
    );
    await emulateMedia({ forcedColors: 'none' });
    expect(chosen).to.equal('solid');
    expect(other).to.equal('none');
  };
  if (can.forcedColors) it('what is chosen can be seen with forced colours', keepsChoicesVisible);
});
