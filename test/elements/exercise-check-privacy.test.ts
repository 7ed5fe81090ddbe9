import { expect, html } from '@open-wc/testing';
import type { ExerciseCheck } from '../../src/elements/exercise-check/exercise-check.js';
import '../../src/define/all.js';
import { deepSettled, libraryWith, waitFor } from '../helpers/fixtures.js';
import { trainingLibrary } from '../helpers/training-library.js';

/** Everything a browser can keep, and everything that leaves a page. */
const everywhere = () => ({
  address: location.href,
  history: history.length,
  state: JSON.stringify(history.state),
  cookies: document.cookie,
  local: JSON.stringify(localStorage),
  session: JSON.stringify(sessionStorage),
  name: window.name,
});

/** What was asked for, but for our own scripts, which are the same for everybody. */
const requests = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !name.startsWith(`${location.origin}/src/`) || /[?#]/.test(name));

describe('the answers of a check', () => {
  for (const [how, path] of [
    [
      'to a plan',
      [
        'Start the check',
        'No, none of these',
        'No, none of these',
        'Often tired',
        'Next',
        'A little',
        'Far',
        'Skip',
        'Yes',
      ],
    ],
    ['to a warning sign', ['Start the check', 'No, none of these', 'Yes']],
  ] as const) {
    it(`go nowhere on the way ${how}: not into the address, storage, events, attributes, logs or the network`, async () => {
      const library = await libraryWith(
        trainingLibrary(),
        html`<exercise-library lang="en" address="hip"><exercise-check></exercise-check></exercise-library>`,
      );
      const check = library.querySelector<ExerciseCheck>('exercise-check')!;
      await waitFor(() => check.shadowRoot!.querySelector('#top'));
      await deepSettled(check);

      const before = everywhere();
      const heard: Event[] = [];
      const logged: unknown[] = [];
      const { log, info, warn, error, debug } = console;
      const note = (...it: unknown[]) => logged.push(it);
      Object.assign(console, { log: note, info: note, warn: note, error: note, debug: note });
      const real = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (event: Event) {
        if (event.type.startsWith('exercise-')) heard.push(event);
        return real.call(this, event);
      };
      const asked = requests();
      for (const text of path) {
        [...check.shadowRoot!.querySelectorAll('button')]
          .find(({ textContent }) => textContent.trim() === text)!
          .click();
        await deepSettled(check);
      }
      EventTarget.prototype.dispatchEvent = real;
      Object.assign(console, { log, info, warn, error, debug });

      expect(check.plan, 'the check is at its end').to.exist;
      expect(everywhere()).to.deep.equal(before);
      expect(logged).to.deep.equal([]);
      expect(check.getAttributeNames()).to.deep.equal([]);
      expect(requests()).to.deep.equal(asked);
      expect(heard.map(({ type }) => type)).to.deep.equal(['exercise-check-finish']);
      expect(Object.keys(heard[0]).filter((key) => key !== 'isTrusted')).to.deep.equal([]);
    });
  }
});
