import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { ExerciseVideo } from '../../src/elements/exercise-video/exercise-video.js';
import { violations } from '../helpers/axe.js';
import { button, film, MEDIA, own, part, press, said, started, tools, videoWith } from '../helpers/film.js';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const seek = (video: ExerciseVideo) => part<HTMLInputElement>(video, 'at')!;
const near = (value: number, wanted: number, by: number) =>
  expect(Math.abs(value - wanted), `${value}`).to.be.below(by);
/** Goes to a moment and waits until the film is there. */
async function at(video: ExerciseVideo, seconds: number): Promise<void> {
  video.seek(seconds);
  await waitUntil(() => !own(video).seeking && own(video).currentTime >= seconds - 0.01, `not at ${seconds}`, {
    timeout: 3000,
  });
}

describe('exercise-video while it plays', () => {
  it('plays, stops, and tells the site', async () => {
    const video = await videoWith();
    const played = oneEvent(video, 'exercise-video-play');
    await started(video);
    await played;
    expect(part(video, 'play')!.getAttribute('aria-label')).to.equal('Pause');
    expect(part(video, 'poster')?.checkVisibility() ?? false).to.equal(false);
    const stopped = oneEvent(video, 'exercise-video-pause');
    part(video, 'play')!.click();
    expect((await stopped) as unknown)
      .to.have.property('time')
      .above(0);
    expect(video.playing).to.equal(false);
    await video.updateComplete;
    expect(part(video, 'play')!.getAttribute('aria-label')).to.equal('Play');
  });

  it('comes to its end, and says so', async () => {
    const video = await videoWith();
    await started(video);
    const end = oneEvent(video, 'exercise-video-end');
    video.seek(7.8);
    await end;
    expect(video.playing).to.equal(false);
  });

  it('is repeated when the site or the visitor wants it', async () => {
    const video = await videoWith(film(), { loop: true });
    await started(video);
    expect(part(video, 'repeat')!.getAttribute('aria-pressed')).to.equal('true');
    await at(video, 7);
    await waitUntil(() => video.currentTime < 2, 'it does not begin again', { timeout: 4000 });
    expect(video.playing).to.equal(true);
    part(video, 'repeat')!.click();
    await video.updateComplete;
    expect(part(video, 'repeat')!.getAttribute('aria-pressed')).to.equal('false');
    await waitUntil(() => said(video) === 'Repeat: off', `it says "${said(video)}"`);
  });

  it('repeats a step and stays inside it', async () => {
    const video = await videoWith();
    await started(video);
    await at(video, 3);
    press(video, 'r');
    const seen: number[] = [];
    const watch = (_: number, { mediaTime }: { mediaTime: number }) => {
      seen.push(mediaTime);
      own(video).requestVideoFrameCallback(watch);
    };
    own(video).requestVideoFrameCallback(watch);
    await pause(4200);
    const jumps = seen.filter((time, i) => time < seen[i - 1]).length;
    expect(jumps, 'it never begins again').to.be.above(0);
    // On a busy machine a frame may slip through; not more than that.
    expect(seen.filter((time) => time >= 5).length, 'frames behind the end').to.be.at.most(2 * jumps);
    expect(Math.min(...seen)).to.be.above(1.9);
    await waitUntil(() => said(video) === 'Repeats from 0:02 to 0:05');
  });

  it('repeats any part, with handles that keys move', async () => {
    const video = await videoWith();
    await started(video);
    own(video).pause();
    await at(video, 1);
    press(video, 'a');
    await at(video, 3);
    press(video, 'b');
    await waitUntil(() => part(video, 'from') && part(video, 'to'));
    const [from, to] = ['from', 'to'].map((name) => part<HTMLInputElement>(video, name)!);
    near(Number(from.value), 1, 0.1);
    near(Number(to.value), 3, 0.1);
    expect(to.getAttribute('aria-valuetext')).to.match(/^Step 2, 0:0[23] of 0:08$/);
    to.value = '4';
    to.dispatchEvent(new Event('input', { bubbles: true }));
    await video.updateComplete;
    expect(to.valueAsNumber).to.equal(4);
    // Arrow keys belong to the slider here, not to the player.
    const key = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true, cancelable: true });
    from.dispatchEvent(key);
    expect(key.defaultPrevented).to.equal(false);
    expect(await violations(video)).to.deep.equal([]);
    part(video, 'repeat')!.click();
    await video.updateComplete;
    expect(part(video, 'from')).to.equal(null);
  });

  it('goes slower and faster', async () => {
    const video = await videoWith();
    await started(video);
    const rate = part<HTMLSelectElement>(video, 'rate')!;
    expect([...rate.options].map((option) => option.textContent)).to.deep.equal([
      '¼×',
      '½×',
      '¾×',
      '1×',
      '1¼×',
      '1½×',
      '2×',
    ]);
    rate.value = '0.25';
    rate.dispatchEvent(new Event('change', { bubbles: true }));
    await oneEvent(own(video), 'ratechange');
    expect(own(video).playbackRate).to.equal(0.25);
    press(video, '>');
    await waitUntil(() => own(video).playbackRate === 0.5);
    await waitUntil(() => said(video) === 'Speed 0.5×');
    expect(rate.value).to.equal('0.5');
  });

  it('mirrors the picture, swaps the side, and keeps the captions readable', async () => {
    const video = await videoWith(
      film({ shownSide: 'right', captions: [{ src: `${MEDIA}/captions.en.vtt`, lang: 'en' }] }),
    );
    await started(video);
    expect(part(video, 'side')!.innerText).to.equal('Right side');
    await tools(video);
    const captions = part<HTMLSelectElement>(video, 'captions')!;
    expect([...captions.options].map((option) => option.textContent)).to.deep.equal(['Off', 'English']);
    captions.value = '0';
    captions.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => own(video).textTracks[0].mode === 'showing');
    part(video, 'mirror')!.click();
    await video.updateComplete;
    expect(video.mirrored).to.equal(true);
    expect(getComputedStyle(own(video)).scale).to.equal('-1 1');
    expect(part(video, 'side')!.innerText).to.equal('Left side');
    expect(own(video).textTracks[0].mode).to.equal('hidden');
    await waitUntil(() => part(video, 'cues')!.innerText.trim(), 'no captions', { timeout: 4000 });
    expect(part(video, 'cues')!.innerText.trim()).to.equal('Lie on your back.');
    await at(video, 4.5);
    await waitUntil(() => part(video, 'cues')!.querySelector('i')?.textContent === 'chest');
    part(video, 'mirror')!.click();
    await waitUntil(() => own(video).textTracks[0].mode === 'showing');
    expect(part(video, 'cues')!.innerText.trim()).to.equal('');
  });

  it('is not mirrored when there is writing in it', async () => {
    const video = await videoWith(film({ mirrorable: false }), { mirrored: true });
    expect(part(video, 'mirror')).to.equal(null);
    await started(video);
    expect(getComputedStyle(own(video)).scale).to.equal('none');
    expect(video.matches(':state(mirrored)')).to.equal(false);
  });

  it('tells which step it shows, and goes to the one it is told', async () => {
    const video = await videoWith();
    const steps: number[] = [];
    video.addEventListener('exercise-video-step', (event) => steps.push(event.step));
    await started(video);
    expect(video.currentStep).to.equal(1);
    const visible = () =>
      [...part(video, 'steps')!.querySelectorAll('p')]
        .filter((step) => step.checkVisibility({ visibilityProperty: true }))
        .map((step) => step.innerText.replace(/\s+/g, ' ').trim());
    expect(visible()).to.deep.equal(['1 Lie down.']);
    video.currentStep = 3;
    await waitUntil(() => own(video).currentTime >= 5);
    expect(steps, 'what the site sets is not told back').to.deep.equal([1]);
    expect(visible()).to.deep.equal(['3 Circle slowly.']);
    press(video, 'p');
    await waitUntil(() => video.currentStep === 2);
    expect(steps).to.deep.equal([1, 2]);
    near(video.currentTime, 2, 0.5);
  });

  it('begins at the step that was set before', async () => {
    const video = await videoWith(film(), { currentStep: 2 });
    await started(video);
    expect(video.currentTime).to.be.above(1.99);
  });

  it('counts down first when it is asked to', async () => {
    const video = await videoWith(film(), { countIn: 1 });
    part(video, 'play')!.click();
    await waitUntil(() => part(video, 'count')?.innerText === '1');
    expect(video.playing).to.equal(false);
    await waitUntil(() => video.playing && video.currentTime > 0.1, 'it does not begin', { timeout: 4000 });
    expect(part(video, 'count')).to.equal(null);
  });

  it('moves picture by picture', async () => {
    const video = await videoWith();
    await started(video);
    press(video, '.');
    await waitUntil(() => !video.playing && !own(video).seeking);
    const before = own(video).currentTime;
    press(video, '.');
    await waitUntil(() => !own(video).seeking && own(video).currentTime > before);
    near(own(video).currentTime - before, 0.04, 0.03);
    press(video, ',');
    await waitUntil(() => !own(video).seeking && own(video).currentTime < before + 0.02);
  });

  it('shows and sets the moment on the bar', async () => {
    const video = await videoWith();
    await started(video);
    own(video).pause();
    expect(seek(video).getAttribute('aria-label')).to.equal('Moment in the film');
    seek(video).value = '5.5';
    seek(video).dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => !own(video).seeking && own(video).currentTime > 5.4);
    await waitUntil(() => seek(video).getAttribute('aria-valuetext') === 'Step 3, 0:05 of 0:08');
    expect(video.shadowRoot!.querySelectorAll('.piece')).to.have.length(3);
    const bar = part(video, 'seek')!;
    expect(bar.style.getPropertyValue('--_at')).to.match(/^5\.[45]/);
    expect(Number(bar.style.getPropertyValue('--_loaded'))).to.be.above(5);
    const { left, top, width } = bar.getBoundingClientRect();
    bar.dispatchEvent(new PointerEvent('pointermove', { clientX: left + width / 2, clientY: top, bubbles: true }));
    await waitUntil(() => part(video, 'tip'));
    expect(part(video, 'tip')!.innerText.replace(/\s+/g, ' ').trim()).to.equal('0:04 Pull your knee up.');
  });

  it('has keys, but only inside, and not those of somebody else', async () => {
    const video = await videoWith();
    await started(video);
    expect(press(video, 'k').defaultPrevented).to.equal(true);
    await waitUntil(() => !video.playing);
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
    await waitUntil(() => own(video).muted);
    press(video, 'End');
    await waitUntil(() => own(video).currentTime > 7.9);
    press(video, 'Home');
    await waitUntil(() => own(video).currentTime < 0.1);
    video.noKeys = true;
    await video.updateComplete;
    expect(press(video, 'k').defaultPrevented).to.equal(false);
  });

  it('explains its keys in a dialog', async () => {
    const video = await videoWith();
    await started(video);
    press(video, '?');
    const dialog = part<HTMLDialogElement>(video, 'help')!;
    await waitUntil(() => dialog.open);
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
    await waitUntil(() => part(video, 'from'));
    expect(button(video, 'Only the turn').getAttribute('aria-pressed')).to.equal('true');
    near(video.currentTime, 1, 1.1);
    button(video, 'Sound off').click();
    await waitUntil(() => own(video).muted);
    const volume = part<HTMLInputElement>(video, 'volume')!;
    volume.value = '0.5';
    volume.dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => own(video).volume === 0.5 && !own(video).muted);
    button(video, 'Count 3, 2, 1 first').click();
    await video.updateComplete;
    expect(button(video, 'Count 3, 2, 1 first').getAttribute('aria-pressed')).to.equal('true');
  });

  it('tells what is said as text', async () => {
    const video = await videoWith(film({ transcript: { en: 'Lie down. Circle slowly.' } }));
    await waitUntil(() => part(video, 'transcript'));
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
    await waitUntil(() => video.playing);
    box.remove();
  });

  it('says on the lock screen what plays', async () => {
    const video = await videoWith();
    await started(video);
    await waitUntil(() => navigator.mediaSession.metadata?.title === 'Hip circle');
    video.remove();
    await waitUntil(() => navigator.mediaSession.metadata === null);
  });
});
