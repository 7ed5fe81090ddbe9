import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/define/exercise-card.js';
import '../../src/define/exercise-figure.js';
import type { Exercise, Figure } from '../../src/data/library-types.js';
import type { ExerciseCard } from '../../src/elements/exercise-card/exercise-card.js';
import type { ExerciseFigure } from '../../src/elements/exercise-figure/exercise-figure.js';
import { violations } from '../helpers/axe.js';
import { waitFor } from '../helpers/fixtures.js';

/** A knee that rises and falls in two seconds: hip and knee of the right side, standing at 90.1 cm. */
const rising = (): Figure => ({
  view: { yaw: 70, pitch: 10 },
  works: ['right.hip'],
  trail: { joint: 'right.knee' },
  props: [{ type: 'mat' }],
  still: 1,
  keys: [
    { at: 0, step: 1 },
    { at: 1, step: 2, effort: [{ at: 'right.knee', direction: 'up' }] },
    { at: 2, step: 3 },
  ],
  solved: {
    at: [0, 1, 2],
    channels: Array.from({ length: 38 }, (_, c) => (c === 1 ? 90.1 : c === 12 || c === 15 ? [0, 90, 0] : 0)),
  },
});
const exercise = (figure: unknown = rising()): Exercise => ({
  id: 'rise',
  name: 'Knee raise',
  media: [{ kind: 'figure', figure: figure as Figure }],
});
async function shown(given = exercise(), controls = 'full'): Promise<ExerciseFigure> {
  const element = await fixture<ExerciseFigure>(
    html`<exercise-figure lang="en" controls=${controls} .exercise=${given}></exercise-figure>`,
  );
  const ready = controls === 'full' ? '.controls button' : '.scene path';
  const inside = (selector: string) => element.shadowRoot!.querySelector(selector);
  await waitFor(() => (inside(ready) && inside('.scene path')) ?? element.matches(':state(empty)'));
  return element;
}
const part = (element: Element, paint: string) => element.shadowRoot!.querySelector(`.scene .${paint}`)!;
const outline = (element: Element) => part(element, 'working').getAttribute('d');
const button = (element: Element, label: string) =>
  element.shadowRoot!.querySelector<HTMLButtonElement>(`[aria-label="${label}"]`)!;

describe('exercise-figure', () => {
  afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('draws a person in the colours of the theme, with the exercise in words', async () => {
    const element = await shown();
    const svg = element.shadowRoot!.querySelector('svg')!;
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.getAttribute('aria-label')).to.equal('Drawing: Knee raise');
    for (const paint of ['working', 'other', 'shirt', 'skin', 'hair', 'mat']) {
      expect(part(element, paint), paint).to.be.instanceOf(SVGPathElement);
      expect(getComputedStyle(part(element, paint)).fill, paint).not.to.equal('rgb(0, 0, 0)');
    }
    expect(await violations(element)).to.deep.equal([]);
  });

  it('moves while it is seen, and rests when it is scrolled away', async () => {
    const element = await shown();
    const before = outline(element);
    await waitFor(() => outline(element) !== before);
    const space = document.createElement('div');
    space.style.height = '5000px';
    element.before(space);
    await waitFor(() => !element.matches(':state(playing)'));
    const away = outline(element);
    await aTimeout(120);
    expect(outline(element)).to.equal(away);
    space.remove();
    await waitFor(() => element.matches(':state(playing)'));
  });

  it('pauses and plays on the button, and tells which it is', async () => {
    const element = await shown();
    button(element, 'Pause').click();
    await element.updateComplete;
    const at = outline(element);
    await aTimeout(100);
    expect(outline(element)).to.equal(at);
    button(element, 'Play').click();
    await waitFor(() => outline(element) !== at);
  });

  it('goes from position to position and tells the step', async () => {
    const element = await shown();
    element.pause();
    element.showStep(1);
    const told = oneEvent(element, 'exercise-figure-step');
    button(element, 'Next position').click();
    expect((await told) as unknown).to.have.property('step', 2);
    const up = outline(element);
    button(element, 'Previous position').click();
    expect(outline(element)).not.to.equal(up);
    element.showStep(2);
    expect(outline(element)).to.equal(up);
    expect(element.playing).to.equal(false);
  });

  it('shows the other side as an exact mirror image', async () => {
    const element = await shown();
    element.pause();
    const mirror = button(element, 'Other side');
    mirror.click();
    await element.updateComplete;
    expect(mirror.getAttribute('aria-pressed')).to.equal('true');
    expect(element.hasAttribute('mirrored')).to.equal(true);
    expect(getComputedStyle(element.shadowRoot!.querySelector('.scene')!).transform).to.equal(
      'matrix(-1, 0, 0, 1, 0, 0)',
    );
  });

  it('turns by the slider and by dragging', async () => {
    const element = await shown();
    element.pause();
    element.showStep(2);
    const first = outline(element);
    const slider = button(element, 'Look from another side') as unknown as HTMLInputElement;
    expect(slider.value).to.equal('70');
    slider.value = '0';
    slider.dispatchEvent(new Event('input'));
    const front = outline(element);
    expect(front).not.to.equal(first);
    const svg = element.shadowRoot!.querySelector('svg')!;
    svg.setPointerCapture = () => {};
    const pointer = (type: string, clientX: number) =>
      svg.dispatchEvent(new PointerEvent(type, { clientX, pointerId: 1 }));
    pointer('pointerdown', 100);
    pointer('pointermove', 160);
    pointer('pointerup', 160);
    const dragged = outline(element);
    expect(dragged).not.to.equal(front);
    pointer('pointermove', 300);
    expect(outline(element)).to.equal(dragged);
  });

  it('holds its speed between a quarter and one and a half', async () => {
    const element = await shown();
    const select = element.shadowRoot!.querySelector('select')!;
    expect([...select.options].map(({ value }) => Number(value))).to.deep.equal([0.25, 0.5, 0.75, 1, 1.25, 1.5]);
    select.value = '0.5';
    select.dispatchEvent(new Event('change'));
    expect(element.speed).to.equal(0.5);
  });

  it('stands still in its most telling pose for who wants no movement', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await shown();
    const at = outline(element);
    await aTimeout(150);
    expect(outline(element)).to.equal(at);
    element.showStep(2);
    expect(outline(element)).to.equal(at);
    expect(button(element, 'Play')).to.equal(null);
    button(element, 'Next position').click();
    expect(outline(element)).not.to.equal(at);
    element.play();
    expect(element.playing).to.equal(false);
  });

  it('puts the positions side by side on paper, numbered as the steps', async () => {
    const element = await shown();
    window.dispatchEvent(new Event('beforeprint'));
    const strip = [...element.shadowRoot!.querySelectorAll('.strip svg')];
    expect(strip.map((svg) => svg.textContent)).to.deep.equal(['1', '2']);
    for (const svg of strip) expect(svg.querySelectorAll('path').length).to.be.greaterThan(10);
  });

  it('shows a position once on paper, with the numbers of all its steps', async () => {
    const { keys, solved, ...rest } = rising();
    const stays = { ...rest, keys: [...keys.slice(0, 2), { at: 1.2, step: 3 }, keys[2]] };
    const channels = solved!.channels.map((channel) => (typeof channel === 'object' ? [0, 90, 90, 0] : channel));
    const element = await shown(exercise({ ...stays, solved: { at: [0, 1, 1.2, 2], channels } }));
    window.dispatchEvent(new Event('beforeprint'));
    const strip = [...element.shadowRoot!.querySelectorAll('.strip svg')];
    expect(strip.map((svg) => svg.textContent)).to.deep.equal(['1', '2, 3']);
  });

  it('marks what presses on cards too, at rest until the figure moves; while it holds, nothing is drawn anew', async () => {
    const { keys, solved, ...rest } = rising();
    const holds = { ...rest, keys: [keys[0], { ...keys[1], hold: 5 }, { at: 7, step: 3 }] };
    const channels = solved!.channels.map((channel) => (typeof channel === 'object' ? [0, 90, 90, 0] : channel));
    const element = await shown(exercise({ ...holds, solved: { at: [0, 1, 6, 7], channels } }), 'none');
    await waitFor(() => element.shadowRoot!.querySelectorAll('.effort[d^="M"]').length === 3);
    const pulse = () => getComputedStyle(part(element, 'effort')).animationName;
    expect(pulse()).to.equal('none');
    element.play();
    await waitFor(() => pulse() === 'press');
    const changes = new MutationObserver(() => undefined);
    changes.observe(element.shadowRoot!.querySelector('.scene')!, { attributes: true, childList: true, subtree: true });
    await aTimeout(150);
    expect(element.matches(':state(playing)')).to.equal(true);
    expect(changes.takeRecords().length).to.equal(0);
  });

  it('marks what presses without moving', async () => {
    const element = await shown();
    element.showStep(2);
    expect(element.shadowRoot!.querySelectorAll('.effort[d^="M"]').length).to.equal(3);
    element.showStep(1);
    expect(element.shadowRoot!.querySelectorAll('.effort[d^="M"]').length).to.equal(0);
  });

  it('shows what the author wrote when there is nothing to draw, and never throws', async () => {
    for (const bad of [
      null,
      5,
      {},
      { keys: [], solved: 3 },
      { keys: [{ at: 0 }], solved: { at: [1, 0], channels: [] } },
    ]) {
      const element = await shown(exercise(bad));
      expect(element.matches(':state(empty)')).to.equal(true);
      expect(element.shadowRoot!.querySelector('slot')).to.exist;
    }
    const element = await shown(
      exercise({ ...rising(), props: [{ type: 'rocket' }], trail: { joint: 'tail' }, view: { yaw: 'x' } }),
    );
    expect(part(element, 'working')).to.exist;
    element.exercise = exercise({ ...rising(), works: ['left.hip'] });
    await element.updateComplete;
    await nextFrame();
    expect(part(element, 'working')).to.exist;
  });
});

describe('exercise-card with a drawing', () => {
  it('stands still until the card is pointed at, and rests again after', async () => {
    const card = await fixture<ExerciseCard>(html`<exercise-card lang="en" .exercise=${exercise()}></exercise-card>`);
    const figure = card.shadowRoot!.querySelector<ExerciseFigure>('exercise-figure')!;
    await waitFor(() => figure.shadowRoot?.querySelector('.scene path'));
    expect(figure.getAttribute('aria-hidden')).to.equal('true');
    expect(figure.shadowRoot!.querySelector('.controls')).to.equal(null);
    const rest = outline(figure);
    await aTimeout(100);
    expect(outline(figure)).to.equal(rest);
    const picture = card.shadowRoot!.querySelector('article')!;
    picture.dispatchEvent(new PointerEvent('pointerenter'));
    await waitFor(() => outline(figure) !== rest);
    picture.dispatchEvent(new PointerEvent('pointerleave'));
    expect(outline(figure)).to.equal(rest);
  });
});
