import { aTimeout, expect } from '@open-wc/testing';
import type { ExerciseSession } from '../../src/elements/exercise-session/exercise-session.js';
import { waitFor } from '../helpers/fixtures.js';
import { one, pass, runningSession, shownSession } from '../helpers/session.js';

/** What has the keyboard focus inside a session; null when it is nowhere, on the body of the page. */
const focused = (element: ExerciseSession): Element | null => element.shadowRoot!.activeElement;

/** Waits until the heading that names what stands there now has the focus: a screen reader reads on there. */
const reads = (element: ExerciseSession, part: string) =>
  waitFor(() => focused(element)?.matches(`[role=heading]${part}`));

async function press(element: ExerciseSession, selector: string): Promise<void> {
  const button = one<HTMLButtonElement>(element, selector);
  button.focus();
  button.click();
  await element.updateComplete;
}

describe('exercise-session keeps the focus', () => {
  // The session of the test before leaves in a moment.
  beforeEach(async () => {
    await aTimeout(0);
    sessionStorage.clear();
  });

  it('when it is left in the page: at its name, from where the visitor reads on', async () => {
    const element = await runningSession({ exercise: 'bridge' });
    await press(element, '[part=close]');
    await reads(element, '[part=title]');
    expect(one(element, '[part=start]')).to.not.equal(null);
  });

  it('when it is over, when it is closed then, and when it is done again', async () => {
    const element = await runningSession({ exercise: 'bridge' });
    await pass(element, 500);
    await reads(element, '.title');
    await press(element, '[part=after] .go button:last-child');
    await waitFor(() => element.matches(':state(running)') && focused(element)?.matches('[part=pause]'));
    await pass(element, 500);
    await reads(element, '.title');
    await press(element, '[part=after] .go button');
    await reads(element, '[part=title]');
  });

  it('when it goes on by a key, and what had the focus goes away', async () => {
    const element = await runningSession({ exercise: 'bridge' });
    await press(element, '[part=pause]');
    const keys = one(element, '.keys summary');
    keys.focus();
    keys.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', bubbles: true, composed: true }));
    await waitFor(() => element.matches(':state(running)') && focused(element)?.matches('[part=pause]'));
  });

  it('where it is outside, also when it pauses or goes on', async () => {
    const element = await runningSession({ exercise: 'bridge' });
    const field = document.createElement('input');
    element.before(field);
    field.focus();
    element.pause();
    await element.play();
    await element.updateComplete;
    await aTimeout(0);
    expect(document.activeElement).to.equal(field);
    field.remove();
  });

  it('where its name is, for whoever sends the visitor there', async () => {
    const element = await shownSession({ exercise: 'bridge' });
    element.focus();
    await reads(element, '[part=title]');
    const other = await runningSession({ exercise: 'bridge' });
    other.focus();
    await reads(other, '[part=name]');
  });
});
