import { aTimeout, expect } from '@open-wc/testing';
import { violations } from '../helpers/axe.js';
import { deepSettled } from '../helpers/fixtures.js';
import { one, shownSession, words } from '../helpers/session.js';

const all = <T extends HTMLElement>(element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];

describe('exercise-session before the start', () => {
  // The session of the test before leaves in a moment.
  beforeEach(async () => {
    await aTimeout(0);
    sessionStorage.clear();
  });

  it('says how long it takes, what is needed, which exercises, and for whom it is', async () => {
    const element = await shownSession({ protocol: 'start' });
    expect(words(element, '[part=title]')).to.equal('Every day');
    expect(words(element, '[part=total]')).to.match(/^In total \d+ min/);
    expect(words(element, '[part=needs]')).to.equal('You need Mat');
    expect(all(element, '[part=item] .name').map((name) => name.textContent.trim())).to.deep.equal([
      'Hip circle',
      'Bridge',
      'Knee turn',
      'Band walk',
    ]);
    const notice = one(element, 'exercise-notice');
    expect(notice.shadowRoot!.textContent).to.contain('No advice.').and.to.contain('Ask us');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('counts another total when a number of a range changes', async () => {
    const element = await shownSession();
    expect(words(element, '[part=total] b')).to.equal('1 min 18 s');
    one(element, '.adjust summary').click();
    one(element, '[aria-label^=More]').click();
    await element.updateComplete;
    expect(words(element, '.amount')).to.equal('hold 35 seconds');
    expect(words(element, '[part=total] b')).to.equal('1 min 28 s');
    one(element, '[aria-label^=Less]').click();
    one(element, '[aria-label^=Less]').click();
    await element.updateComplete;
    expect(words(element, '.amount')).to.equal('hold 30 seconds');
  });

  it('lets the visitor pick, and needs other things then', async () => {
    const element = await shownSession({ protocol: 'start' });
    const [, walk] = all<HTMLInputElement>(element, '[part=item] input');
    walk.click();
    await element.updateComplete;
    expect(words(element, '[part=needs]')).to.equal('You need Mat, Band');
  });

  it('follows a selection in the shape of the file', async () => {
    const element = await shownSession({ items: [{ exercise: 'bridge', dosage: { holdSeconds: 20 } }] });
    expect(words(element, '[part=total] b')).to.equal('30 s');
  });

  it('follows an exercise that is an object, without a library', async () => {
    const element = document.createElement('exercise-session');
    element.lang = 'en';
    element.exercise = { id: 'x', name: 'Wall slide', dosage: { reps: 2, repSeconds: 5 } };
    document.body.append(element);
    await deepSettled(element);
    expect(words(element, '[part=title]')).to.equal('Wall slide');
    expect(words(element, '[part=total] b')).to.equal('20 s');
    element.remove();
  });

  it('is Dutch on a Dutch page', async () => {
    const element = await shownSession({ protocol: 'start' }, 'nl');
    expect(words(element, '[part=title]')).to.equal('Elke dag');
    expect(words(element, '[part=needs]')).to.equal('Je hebt nodig Mat');
  });
});
