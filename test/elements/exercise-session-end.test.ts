import { aTimeout, expect } from '@open-wc/testing';
import type { ExerciseSession } from '../../src/elements/exercise-session/exercise-session.js';
import { violations } from '../helpers/axe.js';
import { deepSettled, waitFor } from '../helpers/fixtures.js';
import { one, pass, runningSession, words } from '../helpers/session.js';

describe('exercise-session at the end', () => {
  // The session of the test before leaves in a moment.
  beforeEach(async () => {
    await aTimeout(0);
    sessionStorage.clear();
  });

  async function ended(properties: Partial<ExerciseSession>): Promise<ExerciseSession> {
    const element = await runningSession(properties);
    await pass(element, 500);
    await waitFor(() => one(element, '[part=after]'));
    return element;
  }
  async function answers(element: ExerciseSession, name: string, index: number): Promise<void> {
    element.shadowRoot!.querySelectorAll<HTMLInputElement>(`.asks-${name} input`)[index].click();
    await deepSettled(element);
  }

  it('asks for effort and pain on the scale of the library, and is accessible', async () => {
    const element = await ended({ exercise: 'bridge' });
    expect(words(element, '#title')).to.equal('Done. Well done.');
    expect(element.shadowRoot!.querySelectorAll('.asks-pain input')).to.have.length(11);
    await answers(element, 'pain', 3);
    expect(words(element, '[part=advice]')).to.match(/^Up to 3 is fine/);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('above the limit gives the advice of the library, the step down, and whom to ask', async () => {
    const element = await ended({ exercise: 'bridge' });
    await answers(element, 'pain', 6);
    expect(words(element, '.zone')).to.match(/too much pain/);
    expect(words(element, '.steps a')).to.equal('Hip circle');
    expect(words(element, '[part=advice]')).to.contain('Your back hurts.');
    expect(one(element, '[part=advice] exercise-notice').shadowRoot!.textContent).to.contain('Ask us');
    one(element, '.steps a').click();
    await deepSettled(element);
    expect(element.closest('exercise-library')!.store.snapshot.open).to.equal('hip-circle');
  });

  it('too easy leads a step up; of several exercises it asks which one', async () => {
    const element = await ended({ protocol: 'start' });
    await answers(element, 'effort', 0);
    expect(one(element, '.steps')).to.equal(null);
    await answers(element, 'which', 0);
    expect(words(element, '.steps a')).to.equal('Bridge');
  });

  it('keeps the answers on the page: in no storage, address or event', async () => {
    const heard: string[] = [];
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event.type.startsWith('exercise-session')) heard.push(event.type);
      return dispatchEvent.call(this, event);
    };
    const address = location.href;
    try {
      const element = await ended({ exercise: 'bridge' });
      heard.length = 0;
      await answers(element, 'pain', 8);
      await answers(element, 'effort', 2);
    } finally {
      EventTarget.prototype.dispatchEvent = dispatchEvent;
    }
    expect(heard).to.deep.equal([]);
    expect({ ...sessionStorage }).to.deep.equal({});
    expect({ ...localStorage }).to.not.have.property('exercise-session');
    expect(location.href).to.equal(address);
  });

  it('starts again, with nothing remembered of the answers', async () => {
    const element = await ended({ exercise: 'bridge' });
    await answers(element, 'pain', 8);
    element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=after] .go button')[1].click();
    await waitFor(() => element.matches(':state(running)'));
    await pass(element, 500);
    await waitFor(() => one(element, '[part=after]'));
    expect(words(element, '[part=advice]')).to.equal('');
  });
});
