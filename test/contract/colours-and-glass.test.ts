import { aTimeout, expect, fixtureCleanup } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { contrast, painted, type Rgb } from '../helpers/contrast.js';
import { can } from '../helpers/engine.js';
import { deepQueryAll } from '../helpers/fixtures.js';
import { SCENES } from '../helpers/scenes.js';
import { around, focused, nameOf, visible } from '../helpers/seen.js';

/** Shapes have to stand apart from what is behind them by this much (WCAG 1.4.11). */
const SHAPES = 3;
/** What says that something is chosen, and what does so inside a drawn-over native control. */
const CHOSEN =
  '[aria-pressed=true], [aria-checked=true], [aria-selected=true], [aria-current]:not([aria-current=false])';

const chain = (element: Element): Element[] => {
  const found: Element[] = [];
  for (let at: Element | null = element; at; at = around(at)) found.push(at);
  return found;
};

/** The colour behind an element, as it is painted: everything around it, from the page inwards. */
const behind = (element: Element): string[] => [
  'Canvas',
  ...chain(element)
    .map((one) => getComputedStyle(one).backgroundColor)
    .reverse(),
];

const hasRing = (style: CSSStyleDeclaration) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;

/** A ring around what has the focus: its own, that of its label, or of the box it stands in or stretches over. */
function ringed(at: Element): boolean {
  const labels = [...((at as HTMLInputElement).labels ?? [])];
  const near = [...chain(at).slice(0, 4), ...labels, ...labels.flatMap((label) => [...label.querySelectorAll('*')])];
  const next = at.nextElementSibling ? [at.nextElementSibling] : [];
  return [...near, ...next].some((one) =>
    [undefined, '::before', '::after'].some((pseudo) => hasRing(getComputedStyle(one, pseudo))),
  );
}

/** What an eye tells two states apart by, where colours are the visitor's own: lines, marks and words. */
function marks(element: Element): string {
  const { outlineStyle, borderTopWidth, borderTopStyle, fontWeight, textDecorationLine } = getComputedStyle(element);
  const icons = visible(element).filter(({ localName }) => localName === 'svg').length;
  const pseudo = ['::before', '::after'].map((name) => {
    const { content, borderTopWidth: line } = getComputedStyle(element, name);
    return content === 'none' ? '' : `${content} ${line}`;
  });
  const colors = ['backgroundColor', 'color', 'borderTopColor'] as const;
  const painted_ = colors.map((name) => getComputedStyle(element)[name]);
  return [
    outlineStyle,
    borderTopWidth,
    borderTopStyle,
    fontWeight,
    textDecorationLine,
    icons,
    ...pseudo,
    ...painted_,
  ].join('|');
}

/** The strokes and fills of an icon that are lost on what is behind it. */
function lost(svg: SVGElement): string[] {
  const shapes = [...svg.querySelectorAll('path, circle, rect, line, polyline, polygon, use')];
  const colors = (shapes.length ? shapes : [svg]).flatMap((shape) => {
    const { fill, stroke } = getComputedStyle(shape);
    // What has no colour at all is not meant to be seen: the tick of an answer that was not given.
    return [fill, stroke].filter((color) => color !== 'none' && alphaOf(color) > 0);
  });
  if (!colors.length) return [];
  const ground = behind(svg);
  const [back, ...shown] = painted([ground, ...colors.map((color) => [...ground, color])]) as [Rgb, ...Rgb[]];
  const best = Math.max(...shown.map((color) => contrast(color, back)));
  return best < SHAPES ? [`${nameOf(around(svg)!)}: ${best.toFixed(1)}:1`] : [];
}

/** Words on something that another thing shines through. */
const onGlass = (scene: Element): string[] =>
  visible(scene)
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()))
    .filter((element) => {
      for (const one of chain(element)) {
        const alpha = alphaOf(getComputedStyle(one).backgroundColor);
        if (alpha === 1) return false;
        if (alpha > 0) return true;
      }
      return false;
    })
    .map((element) => `on glass: ${nameOf(element)}`);

function alphaOf(color: string): number {
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return canvas.getImageData(0, 0, 1, 1).data[3] / 255;
}

for (const [scene, make] of Object.entries(SCENES)) {
  describe(`colours of the visitor: ${scene}`, function () {
    this.timeout(20_000);
    afterEach(async () => {
      await emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
      fixtureCleanup();
      await aTimeout(0);
      sessionStorage.clear();
      localStorage.clear();
    });

    it('no words stand on something half transparent', async () => {
      expect(onGlass(await make('en'))).to.deep.equal([]);
    });

    if (!can.forcedColors) return;

    for (const colorScheme of ['light', 'dark'] as const) {
      it(`icons can be seen with forced colours, ${colorScheme}`, async () => {
        await emulateMedia({ forcedColors: 'active', colorScheme });
        const element = await make('en');
        const icons = visible(element).filter((one) =>
          one.matches('svg.icon:not(.thumb *)'),
        ) as unknown as SVGElement[];
        expect(icons.flatMap(lost)).to.deep.equal([]);
      });
    }

    it('what is chosen differs from what is not, with forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await make('en');
      const alike: string[] = [];
      for (const chosen of visible(element).filter((one) => one.matches(CHOSEN))) {
        const root = chosen.getRootNode() as ShadowRoot;
        const kind = `${chosen.localName}.${[...chosen.classList].join('.')}`.replace(/\.$/, '');
        const others = [...root.querySelectorAll(kind)].filter((one) => !one.matches(CHOSEN));
        if (others.some((one) => marks(one) === marks(chosen))) alike.push(nameOf(chosen));
      }
      expect(alike).to.deep.equal([]);
    });

    if (!can.matchFocus) return;
    it('what has the focus has a ring with forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await make('en');
      const bare: string[] = [];
      let seen = 0;
      for (let presses = 0; presses < 40; presses++) {
        await sendKeys({ press: 'Tab' });
        const at = focused();
        if (!at || at === document.body) break;
        if (!deepQueryAll(element, '*').includes(at as HTMLElement)) continue;
        seen++;
        if (!ringed(at)) bare.push(nameOf(at));
      }
      expect(seen, 'controls that were reached').to.be.greaterThan(0);
      expect(bare).to.deep.equal([]);
    });
  });
}
