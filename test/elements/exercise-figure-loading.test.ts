import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/exercise-card.js';
import type { Exercise } from '../../src/data/library-types.js';

const exercise: Exercise = {
  id: 'rise',
  name: 'Knee raise',
  media: [
    {
      kind: 'figure',
      figure: { keys: [{ at: 0 }], solved: { at: [0], channels: Array.from({ length: 38 }, () => 0) } },
    },
  ],
};

it('what draws a figure is fetched when a card with one comes near the screen, and not before', async () => {
  const page = await fixture<HTMLElement>(
    html`<div><exercise-card lang="en" .exercise=${exercise}></exercise-card></div>`,
  );
  page.style.paddingTop = '9000px';
  const card = page.querySelector('exercise-card')!;
  await card.updateComplete;
  await aTimeout(200);
  expect(card.shadowRoot!.querySelector('exercise-figure')).to.exist;
  expect(customElements.get('exercise-figure')).to.equal(undefined);
  card.scrollIntoView();
  await waitUntil(() => customElements.get('exercise-figure'));
});
