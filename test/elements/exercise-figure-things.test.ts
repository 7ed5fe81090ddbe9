import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/define/exercise-figure.js';
import type { Exercise, Figure } from '../../src/data/library-types.js';
import { ExerciseFigure } from '../../src/elements/exercise-figure/exercise-figure.js';
import { parts, usePart } from '../../src/elements/exercise-figure/figure-parts.js';
import { can } from '../helpers/engine.js';
import { waitFor } from '../helpers/fixtures.js';

/** A knee that rises and falls, with things around it. */
const exercise = (props: Figure['props']): Exercise => {
  const channels = Array.from({ length: 38 }, (_, c) => (c === 1 ? 90.1 : c === 12 || c === 15 ? [0, 90, 0] : 0));
  const keys = [{ at: 0 }, { at: 1 }, { at: 2 }];
  const figure = {
    works: ['right.hip'],
    trail: { joint: 'right.knee' },
    props,
    keys,
    solved: { at: [0, 1, 2], channels },
  };
  return { id: 'rise', name: 'Knee raise', media: [{ kind: 'figure', figure }] };
};
const part = (element: Element, paint: string) => element.shadowRoot!.querySelector(`.scene .${paint}`)!;

describe('what a drawing needs beyond the body', () => {
  it('draws all at once: nobody sees a figure without its chair, or without its arrow', async () => {
    const things: Figure['props'] = [
      { type: 'chair' },
      { type: 'towel' },
      { type: 'band', between: ['right.ankle', 'left.ankle'] },
    ];
    const later = { ...ExerciseFigure.later };
    let arrive = (): void => {};
    const wait = new Promise<void>((resolve) => (arrive = resolve));
    const loaded = await later.more!();
    try {
      const element = await fixture<ExerciseFigure>(
        html`<exercise-figure lang="en" controls="none" .exercise=${exercise(things)}></exercise-figure>`,
      );
      await waitFor(() => element.shadowRoot!.querySelector('.scene path'));
      for (const paint of ['prop', 'towel', 'band', 'arrow', 'working']) {
        expect(part(element, paint), paint).to.be.instanceOf(SVGPathElement);
        expect(getComputedStyle(part(element, paint)).fill, paint).not.to.equal('rgb(0, 0, 0)');
      }
      // Another page, on which what draws things has not come yet.
      const first = await fixture<HTMLElement & { later?: unknown }>(html`<div></div>`);
      delete parts.more;
      ExerciseFigure.later.more = async () => {
        await wait;
        return loaded;
      };
      const late = document.createElement('exercise-figure');
      late.controls = 'none';
      late.exercise = exercise(things);
      first.append(late);
      await aTimeout(100);
      expect(late.shadowRoot!.querySelectorAll('.scene path').length).to.equal(0);
      arrive();
      await waitFor(() => late.shadowRoot!.querySelector('.scene .prop'));
      expect(part(late, 'band').getAttribute('d')).to.match(/^M/);
      // Where it cannot be fetched, the person is drawn all the same.
      delete parts.more;
      const broken = { more: () => Promise.reject(new Error('offline')) };
      expect(usePart(late, 'more', broken)).to.equal(true);
      await waitFor(() => !('more' in broken));
      expect(usePart(late, 'more', broken)).to.equal(false);
    } finally {
      ExerciseFigure.later = later;
      parts.more = loaded;
    }
  });
});

describe('a drawing of a long way on paper', () => {
  it('has one picture for each step, in their order, of the side that comes first', async () => {
    const given = exercise([{ type: 'mat' }]);
    const { figure } = given.media![0];
    const steps = [4, 1, 1, 2, 3, 3, 3, 1, 2, 4];
    const keys = steps.map((step, at) => ({ at, step }));
    // Each position is a knee a little higher.
    const channels = figure!.solved!.channels.map((channel) =>
      typeof channel === 'object' ? steps.map((_, n) => (n < 9 ? n * 10 : 0)) : channel,
    );
    const medium = {
      kind: 'figure' as const,
      figure: { ...figure!, keys, solved: { at: keys.map(({ at }) => at), channels } },
    };
    const element = await fixture<ExerciseFigure>(
      html`<exercise-figure lang="en" .exercise=${{ ...given, media: [medium] }}></exercise-figure>`,
    );
    await waitFor(() => element.shadowRoot!.querySelector('.controls button'));
    await waitFor(() => element.shadowRoot!.querySelector('.scene path'));
    window.dispatchEvent(new Event('beforeprint'));
    const pictures = [...element.shadowRoot!.querySelectorAll('.strip svg')];
    expect(pictures.map((svg) => svg.textContent)).to.deep.equal(['1', '2', '3', '4']);
    const outline = (within: ParentNode) => within.querySelector('.working')!.getAttribute('d');
    const position = (step: number, further: number) => {
      element.showStep(step);
      for (let n = 0; n < further; n++) element.move(1);
      return outline(element.shadowRoot!.querySelector('.scene')!);
    };
    expect(pictures.map(outline)).to.deep.equal([position(1, 1), position(2, 0), position(3, 1), position(4, 0)]);
  });
});

describe('the body of a drawing', () => {
  it('takes the skin, hair and clothes that the site gives it', async () => {
    const element = await fixture<ExerciseFigure>(
      html`<exercise-figure lang="en" .exercise=${exercise([{ type: 'mat' }])}></exercise-figure>`,
    );
    await waitFor(() => element.shadowRoot!.querySelector('.scene path'));
    const looks = { skin: 'rgb(90, 60, 40)', hair: 'rgb(1, 2, 3)', shirt: 'rgb(4, 5, 6)', trousers: 'rgb(7, 8, 9)' };
    for (const [what, colour] of Object.entries(looks)) {
      element.style.setProperty(`--exercise-figure-${what}`, colour);
      const path = part(element, what === 'trousers' ? 'other' : what);
      expect(getComputedStyle(path).getPropertyValue('--_paint').trim(), what).to.equal(colour);
    }
  });

  const staysLegible = async () => {
    await emulateMedia({ forcedColors: 'active' });
    const element = await fixture<ExerciseFigure>(
      html`<exercise-figure lang="en" .exercise=${exercise([{ type: 'chair' }])}></exercise-figure>`,
    );
    await waitFor(() => element.shadowRoot!.querySelector('.scene .arrow'));
    const looks = (paint: string) => getComputedStyle(part(element, paint));
    const [works, rests, shirt, chair] = ['working', 'other', 'shirt', 'prop'].map((paint) => looks(paint).fill);
    const [outline, arrow] = ['prop', 'arrow'].map((paint) => looks(paint).stroke);
    await emulateMedia({ forcedColors: 'none' });
    expect(new Set([works, rests, shirt]).size, 'the leg that works is another than the one that rests').to.equal(3);
    expect(outline, 'a chair has an outline').not.to.equal(chair);
    expect(arrow).not.to.equal(shirt);
  };
  if (can.forcedColors) it('is told apart with forced colours', staysLegible);
});
