import { expect, waitUntil } from '@open-wc/testing';
import type { ExerciseVideo } from '../../src/elements/exercise-video/exercise-video.js';
import { violations } from '../helpers/axe.js';
import { button, film, own, part, press, started, tools, videoWith, PATIENCE } from '../helpers/film.js';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const seek = (video: ExerciseVideo) => part<HTMLInputElement>(video, 'at')!;
const near = (value: number, wanted: number, by: number) =>
  expect(Math.abs(value - wanted), `${value}`).to.be.below(by);

describe('the controls of exercise-video', function () {
  this.timeout(40_000);
  it('counts down first when it is asked to, and before a part that is repeated', async () => {
    const video = await videoWith(film(), { countIn: 1 });
    video.focus();
    await waitUntil(() => part(video, 'tools'), 'the further controls do not come', PATIENCE);
    const counted: string[] = [];
    new MutationObserver(() => counted.push(part(video, 'count')?.innerText ?? '')).observe(part(video, 'base')!, {
      childList: true,
      subtree: true,
    });
    part(video, 'play')!.click();
    expect(video.playing).to.equal(false);
    await waitUntil(() => video.playing && video.currentTime > 0.1, 'it does not begin', PATIENCE);
    expect(counted).to.include('1');
    expect(part(video, 'count')).to.equal(null);

    counted.length = 0;
    press(video, 'r');
    await waitUntil(() => counted.includes('1') && video.playing, 'it does not count and go on', PATIENCE);
    expect(part(video, 'from')).to.exist;
  });

  it('moves picture by picture', async () => {
    const video = await videoWith();
    await started(video);
    press(video, '.');
    await waitUntil(() => !video.playing && !own(video).seeking, undefined, PATIENCE);
    const before = own(video).currentTime;
    press(video, '.');
    await waitUntil(() => !own(video).seeking && own(video).currentTime > before, undefined, PATIENCE);
    near(own(video).currentTime - before, 0.04, 0.03);
    press(video, ',');
    await waitUntil(() => !own(video).seeking && own(video).currentTime < before + 0.02, undefined, PATIENCE);
  });

  it('shows and sets the moment on the bar', async () => {
    const video = await videoWith();
    await started(video);
    own(video).pause();
    expect(seek(video).getAttribute('aria-label')).to.equal('Moment in the film');
    seek(video).value = '5.5';
    seek(video).dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => !own(video).seeking && own(video).currentTime > 5.4, undefined, PATIENCE);
    await waitUntil(() => seek(video).getAttribute('aria-valuetext') === 'Step 3, 0:05 of 0:08', undefined, PATIENCE);
    expect(video.shadowRoot!.querySelectorAll('.piece')).to.have.length(3);
    const bar = part(video, 'seek')!;
    expect(bar.style.getPropertyValue('--_at')).to.match(/^5\.[45]/);
    expect(Number(bar.style.getPropertyValue('--_loaded'))).to.be.above(5);
    const { left, top, width } = bar.getBoundingClientRect();
    bar.dispatchEvent(new PointerEvent('pointermove', { clientX: left + width / 2, clientY: top, bubbles: true }));
    await waitUntil(() => part(video, 'tip'), undefined, PATIENCE);
    expect(part(video, 'tip')!.innerText.replace(/\s+/g, ' ').trim()).to.equal('0:04 Pull your knee up.');
  });

  it('remembers a key that is pressed before the further controls are there', async () => {
    const video = await videoWith();
    expect(part(video, 'tools')).to.equal(null);
    press(video, 'h');
    await waitUntil(() => video.mirrored, 'the key is lost', PATIENCE);
  });

  it('has keys, but only inside, and not those of somebody else', async () => {
    const video = await videoWith();
    await started(video);
    expect(press(video, 'k').defaultPrevented).to.equal(true);
    await waitUntil(() => !video.playing, undefined, PATIENCE);
    for (const init of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
      expect(press(video, 'm', init).defaultPrevented).to.equal(false);
    }
    expect(press(video, 'x').defaultPrevented).to.equal(false);
    let outside = 0;
    const count = () => outside++;
    document.addEventListener('keydown', count);
    press(video, 'm');
    document.removeEventListener('keydown', count);
    expect(outside, 'a key that was used goes on to the page').to.equal(0);
    await waitUntil(() => own(video).muted, undefined, PATIENCE);
    press(video, 'End');
    await waitUntil(() => own(video).currentTime > 7.9, undefined, PATIENCE);
    press(video, 'Home');
    await waitUntil(() => own(video).currentTime < 0.1, undefined, PATIENCE);
    video.noKeys = true;
    await video.updateComplete;
    expect(press(video, 'k').defaultPrevented).to.equal(false);
  });

  it('explains its keys in a dialog', async () => {
    const video = await videoWith();
    await started(video);
    press(video, '?');
    const dialog = part<HTMLDialogElement>(video, 'help')!;
    await waitUntil(() => dialog.open, undefined, PATIENCE);
    expect(dialog.innerText).to.include('Mirror image');
    expect(await violations(dialog)).to.deep.equal([]);
    dialog.querySelector('button')!.click();
    expect(dialog.open).to.equal(false);
  });

  it('has further controls with names', async () => {
    const video = await videoWith(
      film({ hasAudio: true, loops: [{ fromSeconds: 1, toSeconds: 2, label: 'Only the turn' }] }),
    );
    await started(video);
    await tools(video);
    expect(part(video, 'more')!.getAttribute('aria-expanded')).to.equal('true');
    expect(await violations(video)).to.deep.equal([]);
    button(video, 'Only the turn').click();
    await waitUntil(() => part(video, 'from'), undefined, PATIENCE);
    expect(button(video, 'Only the turn').getAttribute('aria-pressed')).to.equal('true');
    near(video.currentTime, 1, 1.1);
    button(video, 'Sound off').click();
    await waitUntil(() => own(video).muted, undefined, PATIENCE);
    const volume = part<HTMLInputElement>(video, 'volume')!;
    volume.value = '0.5';
    volume.dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => own(video).volume === 0.5 && !own(video).muted, undefined, PATIENCE);
    button(video, 'Count 3, 2, 1 first').click();
    await video.updateComplete;
    expect(button(video, 'Count 3, 2, 1 first').getAttribute('aria-pressed')).to.equal('true');
  });

  it('tells what is said as text', async () => {
    const video = await videoWith(film({ transcript: { en: 'Lie down. Circle slowly.' } }));
    await waitUntil(() => part(video, 'transcript'), undefined, PATIENCE);
    const details = part<HTMLDetailsElement>(video, 'transcript')!;
    expect(details.querySelector('summary')!.innerText).to.equal('Text of the film');
    details.open = true;
    expect(details.innerText).to.include('Lie down. Circle slowly.');
  });

  it('goes on where it is when it moves in the page', async () => {
    const video = await videoWith();
    await started(video);
    const element = own(video);
    const box = document.createElement('section');
    video.parentElement!.append(box);
    box.append(video);
    await pause(50);
    expect(own(video)).to.equal(element);
    part(video, 'play')!.click();
    await waitUntil(() => video.playing, undefined, PATIENCE);
    box.remove();
  });

  it('says on the lock screen what plays', async () => {
    const video = await videoWith();
    await started(video);
    await waitUntil(() => navigator.mediaSession.metadata?.title === 'Hip circle', undefined, PATIENCE);
    video.remove();
    await waitUntil(() => navigator.mediaSession.metadata === null, undefined, PATIENCE);
  });
});
