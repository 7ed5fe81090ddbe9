import { aTimeout, expect, fixtureCleanup } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { deepQuery, deepQueryAll, standsStill } from '../helpers/fixtures.js';
import { SCENES } from '../helpers/scenes.js';
import { ar } from '../../src/locales/ar.js';

/** What stands somewhere on purpose; text inside may break elsewhere. */
const PLACED = 'button, input, select, summary, article, ol, ul, li, a, h1, h2, h3, [role=heading], [part], svg';
/** Clocks, players and drawings run from left to right everywhere, as on every player a visitor knows. */
const LEFT_TO_RIGHT = (element: Element) => getComputedStyle(element).direction === 'ltr';

interface Place {
  readonly name: string;
  readonly left: number;
  readonly right: number;
}

async function placesOf(scene: string, dir: 'ltr' | 'rtl'): Promise<Place[]> {
  document.documentElement.dir = dir;
  const element = await SCENES[scene]('ar');
  await standsStill(element);
  await document.fonts.ready;
  const placed = deepQueryAll<HTMLElement>(element, PLACED).filter(
    (each) => each.checkVisibility() && !each.closest('.sr, dialog:not([open])'),
  );
  return placed.map((each) => {
    const { left, right } = each.getBoundingClientRect();
    const mirrors = dir === 'ltr' || !LEFT_TO_RIGHT(each);
    const name = `${each.localName}.${each.getAttribute('class') ?? ''}[${each.getAttribute('part') ?? ''}]`;
    return { name: mirrors ? name : '', left, right };
  });
}

describe('in Arabic, from right to left', function () {
  this.timeout(20_000);
  before(() => setViewport({ width: 800, height: 900 }));
  afterEach(async () => {
    fixtureCleanup();
    document.documentElement.removeAttribute('dir');
    await aTimeout(0);
    sessionStorage.clear();
    localStorage.clear();
  });
  after(() => setViewport({ width: 800, height: 600 }));

  for (const scene of Object.keys(SCENES)) {
    it(`everything stands as in a mirror: ${scene}`, async () => {
      const plain = await placesOf(scene, 'ltr');
      fixtureCleanup();
      await aTimeout(0);
      sessionStorage.clear();
      const mirrored = await placesOf(scene, 'rtl');
      expect(mirrored).to.have.length(plain.length);
      expect(mirrored.filter(({ name }) => name)).to.have.length.above(2);
      const width = document.documentElement.clientWidth;
      const wrong = mirrored.flatMap(({ name, left, right }, i) => {
        const [wantLeft, wantRight] = [width - plain[i].right, width - plain[i].left];
        const stands = Math.abs(left - wantLeft) < 2.5 && Math.abs(right - wantRight) < 2.5;
        return !name || stands ? [] : [`${name}: ${left} to ${right}, not ${wantLeft} to ${wantRight}`];
      });
      expect(wrong).to.deep.equal([]);
    });
  }

  it('arrows that mean back point back', async () => {
    const library = await SCENES['an exercise opened']('ar');
    const check = await SCENES['check, a question']('ar');
    for (const element of [library, check]) {
      const arrow = deepQuery(element, '.back .icon')!;
      document.documentElement.dir = 'rtl';
      expect(getComputedStyle(arrow).scale, element.localName).to.equal('-1 1');
      document.documentElement.dir = 'ltr';
      expect(getComputedStyle(arrow).scale, element.localName).to.equal('none');
    }
  });

  it('a range reads from its first number to its last', async () => {
    document.documentElement.dir = 'rtl';
    const detail = await SCENES.exercise('ar');
    const digits = /(\d+|[\u0660-\u0669]+) إلى (\d+|[\u0660-\u0669]+)/;
    const line = deepQueryAll(detail, 'li, p, dd').find(({ textContent }) => digits.test(textContent))!;
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() && !digits.test(walker.currentNode.textContent!));
    const found = digits.exec(walker.currentNode.textContent!)!;
    const placeOf = (number: string, from: number) => {
      const range = document.createRange();
      const at = walker.currentNode.textContent!.indexOf(number, from);
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + number.length);
      return range.getBoundingClientRect();
    };
    const first = placeOf(found[1], found.index);
    const last = placeOf(found[2], found.index + found[1].length);
    expect(first.left).to.be.greaterThan(last.right);
    expect(Math.abs(first.top - last.top)).to.be.lessThan(2);
  });

  it('is said in Arabic', async () => {
    document.documentElement.dir = 'rtl';
    const library = await SCENES.browse('ar');
    const search = deepQuery(library, 'input')!;
    expect(search.getAttribute('aria-label')).to.equal(ar['search.label']);
    expect(search.getAttribute('placeholder')).to.equal(ar['search.label']);
    fixtureCleanup();
    const session = await SCENES.session('ar');
    expect(deepQuery(session, '[part=start]')!.textContent.trim()).to.equal(ar['session.start']);
  });
});
