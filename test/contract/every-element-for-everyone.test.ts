import { aTimeout, expect, fixtureCleanup } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { can } from '../helpers/engine.js';
import { deepQueryAll } from '../helpers/fixtures.js';
import { SCENES } from '../helpers/scenes.js';
import { focused, nameOf, visible } from '../helpers/seen.js';

/** What somebody may set to read better (WCAG 1.4.12), put where it is hardest: inside every shadow root. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;
const CONTROLS = 'button, select, summary, input:not([type=radio], [type=checkbox]), [role=slider]';

/** What reaches over an edge of the window; a row of chips scrolls by itself on purpose. */
const tooWide = (scene: Element) =>
  visible(scene)
    .filter((element) => !element.closest('.chips, svg'))
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > innerWidth + 1 || left < -1);
    })
    .map((element) => `over the edge: ${nameOf(element)}`);

/** What cuts off its own words. A stage shows a film or a drawing, no words. */
const cutOff = (scene: Element) =>
  visible(scene)
    .filter(
      (element) =>
        element.textContent?.trim() &&
        /hidden|clip/.test(getComputedStyle(element).overflow) &&
        !element.matches('.stage, .chips, svg, svg *') &&
        !element.closest('.stage, svg'),
    )
    .filter(
      ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
        scrollHeight > clientHeight + 2 || scrollWidth > clientWidth + 2,
    )
    .map((element) => `cut off: ${nameOf(element)}`);

const scrollsSideways = () =>
  document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page scrolls sideways'] : [];
const problemsOf = (scene: Element) => [...scrollsSideways(), ...tooWide(scene), ...cutOff(scene)];

function space(scene: Element): void {
  for (const element of [scene, ...deepQueryAll(scene, '*')]) {
    if (!element.shadowRoot) continue;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SPACING);
    element.shadowRoot.adoptedStyleSheets.push(sheet);
  }
}

const frame = () => new Promise(requestAnimationFrame);

for (const [scene, make] of Object.entries(SCENES)) {
  describe(`for everyone: ${scene}`, function () {
    this.timeout(20_000);
    afterEach(async () => {
      document.body.style.removeProperty('font-size');
      fixtureCleanup();
      await setViewport({ width: 800, height: 600 });
      await aTimeout(0);
      sessionStorage.clear();
      localStorage.clear();
    });

    it('fits at 320 px, which is 1280 px at 400 %, in English and in German', async () => {
      await setViewport({ width: 320, height: 800 });
      for (const lang of ['en', 'de']) {
        expect(problemsOf(await make(lang)), lang).to.deep.equal([]);
        fixtureCleanup();
        await aTimeout(0);
        sessionStorage.clear();
      }
    });

    it('fits with text of 200 %', async () => {
      await setViewport({ width: 640, height: 800 });
      document.body.style.fontSize = '32px';
      expect(problemsOf(await make('en'))).to.deep.equal([]);
    });

    it('fits with more room between letters, words and lines', async () => {
      await setViewport({ width: 320, height: 800 });
      const element = await make('en');
      space(element);
      await frame();
      expect(problemsOf(element)).to.deep.equal([]);
    });

    it('has no control below 24 by 24 px', async () => {
      const element = await make('en');
      const small = visible(element)
        .filter((control) => control.matches(CONTROLS))
        .filter((control) => {
          const { width, height } = control.getBoundingClientRect();
          return width < 24 || height < 24;
        });
      expect(small.map(nameOf)).to.deep.equal([]);
    });

    const standsStill = async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      const element = await make('en');
      const moving = visible(element).flatMap((each) => {
        const { transitionDuration, animationName } = getComputedStyle(each);
        const still = /^(0s(, )?)+$/.test(transitionDuration) && animationName === 'none';
        return still ? [] : [`${nameOf(each)}: ${transitionDuration} ${animationName}`];
      });
      await emulateMedia({ reducedMotion: 'no-preference' });
      expect(moving).to.deep.equal([]);
    };
    if (can.lessMotion) it('stands still with less motion', standsStill);

    const keepsFocusInSight = async () => {
      await setViewport({ width: 400, height: 400 });
      const element = await make('en');
      // What comes when somebody gets near it is there, so that nothing is pushed along under way.
      for (let y = 0; y < document.documentElement.scrollHeight; y += 200) {
        window.scrollTo(0, y);
        await frame();
      }
      await aTimeout(100);
      element.scrollIntoView();
      const hidden: string[] = [];
      let seen = 0;
      for (let presses = 0; presses < 40; presses++) {
        await sendKeys({ press: 'Tab' });
        await frame();
        const at = focused();
        if (!at || at === document.body) break;
        if (!deepQueryAll(element, '*').includes(at as HTMLElement)) continue;
        seen++;
        const { left, right, top, bottom } = at.getBoundingClientRect();
        const inSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
        const middle = [
          (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
          (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
        ] as const;
        let top_ = document.elementFromPoint(...middle);
        while (top_?.shadowRoot?.elementFromPoint(...middle) && top_.shadowRoot.elementFromPoint(...middle) !== top_) {
          top_ = top_.shadowRoot.elementFromPoint(...middle);
        }
        const covered = top_ && !at.contains(top_) && !top_.contains(at) && getComputedStyle(at).opacity !== '0';
        const label = (at as HTMLInputElement).labels?.[0];
        if (!inSight || (covered && !label?.contains(top_))) {
          hidden.push(
            `${nameOf(at)} at ${Math.round(top)} to ${Math.round(bottom)}, under ${top_ ? nameOf(top_) : ''}`,
          );
        }
      }
      expect(seen, 'controls that were reached').to.be.greaterThan(0);
      expect(hidden).to.deep.equal([]);
    };
    if (can.matchFocus) it('keeps what has the focus in sight, in a window of 400 by 400 px', keepsFocusInSight);
  });
}
