import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ExerciseSession } from '../../src/elements/exercise-session/exercise-session.js';
import type { ExerciseSessionEndEvent, ExerciseSessionPhaseEvent } from '../../src/events.js';
import { violations } from '../helpers/axe.js';
import { waitFor } from '../helpers/fixtures.js';
import { pass, one, runningSession, shownSession, words } from '../helpers/session.js';

async function press(element: ExerciseSession, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    one(element, '.pause').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    await element.updateComplete;
  }
}
const skip = (element: ExerciseSession, times: number) =>
  press(element, ...Array.from({ length: times }, () => 'ArrowRight'));

describe('exercise-session while it runs', () => {
  // The session of the test before leaves in a moment.
  beforeEach(async () => {
    await aTimeout(0);
    sessionStorage.clear();
  });

  it('shows the side, a verb, the digits, what comes next, and how long it still takes', async () => {
    const element = await runningSession();
    expect(words(element, '[part=phase]')).to.equal('Get ready');
    expect(words(element, '[part=cue]')).to.equal('Lie on your back.');
    await skip(element, 1);
    expect(words(element, '[part=side]')).to.equal('Right');
    expect(one(element, '.feet path.works').getAttribute('transform')).to.contain('matrix(-1');
    expect(words(element, '[part=phase]')).to.equal('Hold');
    expect(words(element, '[part=clock]')).to.equal('30');
    expect(words(element, '[part=next]')).to.equal('Next Switch sides 8 seconds, left');
    expect(words(element, '.where')).to.match(/1:08 to go$/);
    expect(await violations(element)).to.deep.equal([]);
    await skip(element, 1);
    expect(words(element, '[part=phase]')).to.equal('Switch sides');
    expect(words(element, '[part=side]')).to.equal('Left');
  });

  it('counts down by itself', async () => {
    const element = await runningSession();
    expect(words(element, '[part=clock]')).to.equal('10');
    await pass(element, 1);
    expect(words(element, '[part=clock]')).to.equal('9');
    await pass(element, 9);
    expect(words(element, '[part=phase]')).to.equal('Hold');
  });

  it('draws the rising effort up to now, with its percentage', async () => {
    const element = await runningSession({ exercise: 'bridge' });
    await skip(element, 1);
    expect(words(element, '[part=phase]')).to.equal('Push');
    expect(words(element, '.scale b')).to.equal('now 10%');
    await pass(element, 5);
    expect(words(element, '.scale b')).to.equal('now 20%');
    expect(one(element, '.wedge .done').getAttribute('d')).to.equal('M0 100V80L25 60V100z');
    expect(one(element, '[part=effort]').getAttribute('aria-label')).to.equal('10% – 50%');
    await skip(element, 1);
    expect(one(element, '.wedge')).to.equal(null);
  });

  it('makes the digits 44% of the width, and 66% when it is narrow', async () => {
    for (const [width, share] of [
      [1000, 0.44],
      [360, 0.66],
    ]) {
      sessionStorage.clear();
      const element = await shownSession();
      element.style.inlineSize = `${width}px`;
      one(element, '[part=start]').click();
      await waitFor(() => element.matches(':state(running)') && one(element, '[part=clock]'));
      await skip(element, 1);
      const digits = one(element, '[part=clock] span').getBoundingClientRect().width / width;
      expect(digits, `${width}px`).to.be.within(share - 0.03, share + 0.03);
      const panel = one(element, '.panel');
      expect(panel.scrollWidth, `${width}px`).to.be.at.most(panel.clientWidth + 1);
    }
  });

  it('is dark on a light page, whatever the surface of the brand', async () => {
    const element = await runningSession();
    element.style.setProperty('--exercise-surface', '#fffdf5');
    element.style.setProperty('--exercise-text', '#222');
    const { backgroundColor, color } = getComputedStyle(one(element, '.panel'));
    const lightness = (value: string) => Number(/oklch\(([\d.]+)/.exec(value)?.[1]);
    expect(lightness(backgroundColor)).to.be.below(0.25);
    expect(lightness(color)).to.be.above(0.9);
  });

  it('pauses, skips, goes back and gives ten seconds more, by button and by key', async () => {
    const element = await runningSession();
    one(element, '.plus').click();
    await element.updateComplete;
    expect(words(element, '[part=clock]')).to.equal('20');
    await press(element, 'k');
    expect(element.matches(':state(paused)')).to.equal(true);
    expect(words(element, '[part=phase]')).to.equal('Paused');
    expect(await violations(element)).to.deep.equal([]);
    one(element, '.pause').click();
    await skip(element, 2);
    expect(words(element, '[part=phase]')).to.equal('Switch sides');
    await press(element, 'ArrowLeft');
    expect(words(element, '[part=clock]')).to.equal('30');
    await press(element, '+', 'm');
    expect(words(element, '[part=clock]')).to.equal('40');
    expect(element.muted).to.equal(true);
  });

  it('takes no key when it is told so, and none with Ctrl', async () => {
    const element = await runningSession({ exercise: 'hip-circle', noKeys: true });
    await press(element, 'ArrowRight');
    expect(words(element, '[part=phase]')).to.equal('Get ready');
    element.noKeys = false;
    const event = new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true, cancelable: true });
    one(element, '.pause').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('is started and paused with the keyboard alone', async () => {
    const element = await shownSession();
    one(element, '[part=start]').focus();
    await sendKeys({ press: 'Enter' });
    await waitFor(() => element.matches(':state(running)') && one(element, '.pause'));
    await waitFor(() => element.shadowRoot!.activeElement === one(element, '.pause'));
    await sendKeys({ press: 'Space' });
    expect(element.matches(':state(paused)')).to.equal(true);
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(words(element, '[part=clock]')).to.equal('30');
  });

  it('tells the site what happens, and nothing about health', async () => {
    const element = await shownSession();
    const heard: Event[] = [];
    for (const name of ['start', 'phase', 'pause', 'end']) {
      document.addEventListener(`exercise-session-${name}`, (event) => heard.push(event), { once: false });
    }
    one(element, '[part=start]').click();
    await waitFor(() => element.matches(':state(running)') && one(element, '.pause'));
    await skip(element, 1);
    await press(element, 'k');
    one(element, '.stop').click();
    const { exercises, completed } = heard.at(-1) as ExerciseSessionEndEvent;
    expect(heard.map(({ type }) => type.slice('exercise-session-'.length))).to.deep.equal([
      'start',
      'phase',
      'phase',
      'pause',
      'end',
    ]);
    const phase = heard[2] as ExerciseSessionPhaseEvent;
    expect([phase.exercise, phase.kind, phase.side]).to.deep.equal(['hip-circle', 'hold', 'right']);
    expect(completed).to.equal(false);
    expect(exercises).to.deep.equal([]);
  });

  it('says each part once to who cannot see it, and not every second', async () => {
    const element = await runningSession();
    element.noVoice = true;
    await skip(element, 1);
    const said = () => words(element, '.sr');
    await waitFor(() => said() === 'Right, Hold');
    await pass(element, 5);
    await aTimeout(700);
    expect(words(element, '[part=clock]')).to.equal('25');
    expect(said()).to.equal('Right, Hold');
    expect(one(element, '[part=clock]').getAttribute('role')).to.equal('timer');
  });

  it('goes on where it was after a reload, with the numbers that were chosen', async () => {
    const first = await shownSession();
    one(first, '.adjust summary').click();
    one(first, '[aria-label^=More]').click();
    await first.updateComplete;
    one(first, '[part=start]').click();
    await waitFor(() => first.matches(':state(running)') && one(first, '.pause'));
    await skip(first, 1);
    first.closest('exercise-library')!.remove();
    await Promise.resolve();
    const again = await shownSession();
    expect(words(again, '[part=start]')).to.equal('Go on at 10 s');
    one(again, '[part=start]').click();
    await waitFor(() => again.matches(':state(running)') && one(again, '[part=clock]'));
    expect(words(again, '[part=clock]')).to.equal('35');
  });

  it('stands in a dialog, and gives the focus back', async () => {
    const button = document.body.appendChild(document.createElement('button'));
    const element = await shownSession({ exercise: 'hip-circle', layout: 'dialog', open: true });
    const dialog = one<HTMLDialogElement>(element, 'dialog');
    expect(dialog.matches(':modal')).to.equal(true);
    expect(await violations(element)).to.deep.equal([]);
    const closed = oneEvent(element, 'exercise-session-close');
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    await closed;
    await element.updateComplete;
    expect(one(element, 'dialog')).to.equal(null);
    expect(document.documentElement.style.overflow).to.equal('');
    button.remove();
  });
});
