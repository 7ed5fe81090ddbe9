import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { ExerciseVideo } from '../../src/elements/exercise-video/exercise-video.js';
import { violations } from '../helpers/axe.js';
import { film, MEDIA, own, part, press, said, started, tools, videoWith, PATIENCE } from '../helpers/film.js';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const near = (value: number, wanted: number, by: number) =>
  expect(Math.abs(value - wanted), `${value}`).to.be.below(by);
/** Goes to a moment and waits until the film is there. */
async function at(video: ExerciseVideo, seconds: number): Promise<void> {
  video.seek(seconds);
  await waitUntil(() => !own(video).seeking && own(video).currentTime >= seconds - 0.01, `not at ${seconds}`, {
    timeout: 3000,
  });
}

describe('exercise-video while it plays', function () {
  this.timeout(40_000);
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
    await waitUntil(() => video.currentTime < 2, 'it does not begin again', PATIENCE);
    expect(video.playing).to.equal(true);
    part(video, 'repeat')!.click();
    await waitUntil(() => part(video, 'repeat')!.getAttribute('aria-pressed') === 'false', undefined, PATIENCE);
    await said(video, 'Repeat: off');
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
    await said(video, 'Repeats from 0:02 to 0:05');
  });

  it('repeats any part, with handles that keys move', async () => {
    const video = await videoWith();
    await started(video);
    own(video).pause();
    await at(video, 1);
    press(video, 'a');
    await at(video, 3);
    press(video, 'b');
    await waitUntil(() => part(video, 'from') && part(video, 'to'), undefined, PATIENCE);
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
    await waitUntil(() => !part(video, 'from'), 'the part is still repeated', PATIENCE);
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
    await waitUntil(() => own(video).playbackRate === 0.5, undefined, PATIENCE);
    await said(video, 'Speed 0.5×');
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
    await waitUntil(() => own(video).textTracks[0].mode === 'showing', undefined, PATIENCE);
    part(video, 'mirror')!.click();
    await waitUntil(() => video.mirrored && own(video).textTracks[0].mode === 'hidden', undefined, PATIENCE);
    expect(getComputedStyle(own(video)).scale).to.equal('-1 1');
    expect(part(video, 'side')!.innerText).to.equal('Left side');
    expect(own(video).textTracks[0].mode).to.equal('hidden');
    await waitUntil(() => part(video, 'cues')!.innerText.trim(), 'no captions', PATIENCE);
    expect(part(video, 'cues')!.innerText.trim()).to.equal('Lie on your back.');
    await at(video, 4.5);
    await waitUntil(() => part(video, 'cues')!.querySelector('i')?.textContent === 'chest', undefined, PATIENCE);
    part(video, 'mirror')!.click();
    await waitUntil(() => own(video).textTracks[0].mode === 'showing', undefined, PATIENCE);
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
    await waitUntil(() => own(video).currentTime >= 5, undefined, PATIENCE);
    expect(steps, 'what the site sets is not told back').to.deep.equal([1]);
    expect(visible()).to.deep.equal(['3 Circle slowly.']);
    press(video, 'p');
    await waitUntil(() => video.currentStep === 2, undefined, PATIENCE);
    expect(steps).to.deep.equal([1, 2]);
    near(video.currentTime, 2, 0.5);

    press(video, 'r');
    await waitUntil(() => part(video, 'from'), undefined, PATIENCE);
    video.currentStep = 3;
    await waitUntil(() => own(video).currentTime >= 5 && !own(video).seeking, 'the part keeps it', PATIENCE);
    expect(part(video, 'from'), 'the part is let go of').to.equal(null);
    expect(steps).to.deep.equal([1, 2]);
  });

  it('begins at the step that was set before', async () => {
    const video = await videoWith(film(), { currentStep: 2 });
    await started(video);
    expect(video.currentTime).to.be.above(1.99);
  });
});
