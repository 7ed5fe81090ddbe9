import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { ExerciseVideo } from '../../src/elements/exercise-video/exercise-video.js';
import { violations } from '../helpers/axe.js';
import { can } from '../helpers/engine.js';
import { exercise, film, MEDIA, own, part, shown, videoWith, visibleNotice, PATIENCE } from '../helpers/film.js';

let count = 0;
/** A folder whose requests the server writes down. */
const logged = () => {
  const name = `video-${Date.now()}-${count++}`;
  return {
    path: `/logged/${name}`,
    asked: async () => (await (await fetch(`/logged/${name}`)).json()) as string[],
  };
};
const loggedFilm = (path: string) =>
  film({
    sources: [
      { src: `${path}/film.mp4`, type: 'video/mp4' },
      { src: `${path}/film.webm`, type: 'video/webm' },
    ],
    poster: { src: `${path}/poster.svg` },
    captions: [{ src: `${path}/captions.en.vtt`, lang: 'en' }],
  });
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const chunks = () => performance.getEntriesByType('resource').filter(({ name }) => /exercise-video\/show/.test(name));

describe('exercise-video before it plays', function () {
  this.timeout(40_000);
  it('asks for nothing far from the screen: no code, no poster, no byte', async () => {
    const { path, asked } = logged();
    const far = await fixture(
      html`<div>
        <p></p>
        <exercise-video lang="en"></exercise-video>
      </div>`,
    );
    far.querySelector('p')!.style.setProperty('block-size', '9000px');
    const video = far.querySelector<ExerciseVideo>('exercise-video')!;
    video.exercise = exercise(loggedFilm(path));
    await video.updateComplete;
    const before = chunks().length;
    await pause(300);
    expect(await asked()).to.deep.equal([]);
    expect(chunks().length).to.equal(before);
    expect(part(video, 'repeat')).to.equal(null);
    expect(part(video, 'play')!.getAttribute('aria-label')).to.equal('Play the film: Hip circle');

    video.scrollIntoView();
    await shown(video);
    await waitUntil(() => part<HTMLImageElement>(video, 'poster')?.complete, undefined, PATIENCE);
    expect(await asked(), 'near: the poster and nothing of the film').to.deep.equal(['/poster.svg']);
  });

  it('asks for the film when the visitor plays it, and for captions only when they are chosen', async () => {
    const { path, asked } = logged();
    const video = await videoWith(loggedFilm(path));
    await pause(200);
    expect((await asked()).filter((file) => !file.includes('poster'))).to.deep.equal([]);
    part(video, 'play')!.click();
    await waitUntil(() => video.playing, 'it does not play', PATIENCE);
    const files = await asked();
    expect(files.some((file) => file.includes('film'))).to.equal(true);
    expect(files.some((file) => file.includes('captions'))).to.equal(false);
  });

  it('lets a click before the player is there count', async () => {
    const video = await fixture<ExerciseVideo>(html`<exercise-video lang="en"></exercise-video>`);
    video.exercise = exercise(film());
    await video.updateComplete;
    part(video, 'play')!.click();
    await waitUntil(() => video.playing, 'it does not play', PATIENCE);
    expect(video.matches(':state(playing)')).to.equal(true);
  });

  it('keeps the focus on the button while the player comes', async () => {
    const video = await fixture<ExerciseVideo>(html`<exercise-video lang="en"></exercise-video>`);
    video.exercise = exercise(film());
    await video.updateComplete;
    video.focus();
    const button = video.shadowRoot!.activeElement;
    await shown(video);
    expect(video.shadowRoot!.activeElement).to.equal(button);
  });

  it('is written in HTML alone, with a link for who has no script', async () => {
    const video = await fixture<ExerciseVideo>(
      html`<exercise-video lang="en" label="Bridge" poster="${MEDIA}/poster.svg">
        <a href="${MEDIA}/film.mp4">The film of the bridge</a>
        <source src="${MEDIA}/film.webm" type="video/webm" />
        <source src="${MEDIA}/film.mp4" type="video/mp4" />
        <track src="${MEDIA}/captions.en.vtt" srclang="en" kind="captions" />
      </exercise-video>`,
    );
    await shown(video);
    expect(part(video, 'base')!.getAttribute('aria-label')).to.equal('Bridge');
    part(video, 'play')!.click();
    await waitUntil(() => own(video).src, 'it does not begin', PATIENCE);
    expect(own(video).src).to.match(/film\.webm$/);
    const plain = await fixture<ExerciseVideo>(
      html`<exercise-video lang="en"><a href="${MEDIA}/film.mp4">The film</a></exercise-video>`,
    );
    await shown(plain);
    part(plain, 'play')!.click();
    await waitUntil(() => own(plain).src, 'it does not begin', PATIENCE);
    expect(own(plain).src).to.match(/film\.mp4$/);
  });

  it('says in one sentence that there is no film, and hears of it when there is', async () => {
    const video = await fixture<ExerciseVideo>(html`<exercise-video lang="en"></exercise-video>`);
    await shown(video);
    expect(visibleNotice(video)!.innerText.trim()).to.equal('There is no film here.');
    expect(video.matches(':state(empty)')).to.equal(true);
    video.exercise = exercise(film());
    await waitUntil(() => part(video, 'repeat'), undefined, PATIENCE);
    expect(visibleNotice(video)).to.equal(undefined);
    expect(video.matches(':state(empty)')).to.equal(false);
  });

  it('speaks Dutch where the page does', async () => {
    const video = await videoWith();
    video.lang = 'nl';
    await waitUntil(() => part(video, 'play')!.getAttribute('aria-label') === 'Speel af', undefined, PATIENCE);
    expect(part(video, 'steps')!.innerText.trim()).to.match(/Ga liggen\./);
    expect(part(video, 'base')!.getAttribute('aria-label')).to.equal('Heupcirkel');
  });

  it('has nothing that axe objects to', async () => {
    const video = await videoWith(film({ transcript: { en: 'All that is said.' }, shownSide: 'left' }));
    expect(await violations(video)).to.deep.equal([]);
    const embed = await videoWith(
      { kind: 'video', embed: { provider: 'vimeo', id: '123456' } },
      { rememberConsent: true },
    );
    expect(await violations(embed)).to.deep.equal([]);
  });

  it('fits a page of 320 px, and one at four times its size', async () => {
    const video = await videoWith(film({ transcript: { en: 'All that is said.' } }));
    for (const width of ['320px', '200px']) {
      video.style.setProperty('inline-size', width);
      await video.updateComplete;
      const base = part(video, 'base')!;
      const over = [...base.querySelectorAll<HTMLElement>('.bar > *, .steps, .seek')].filter(
        (each) => each.checkVisibility() && each.getBoundingClientRect().right > base.getBoundingClientRect().right + 1,
      );
      expect(
        over.map(({ className }) => className),
        width,
      ).to.deep.equal([]);
    }
  });

  it('has targets that fingers hit', async () => {
    const video = await videoWith();
    for (const control of part(video, 'bar')!.querySelectorAll<HTMLElement>('button, select')) {
      if (!control.checkVisibility()) continue;
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.className).to.be.at.least(44);
    }
  });

  if (can.forcedColors) {
    it('shows where the film is in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const video = await videoWith();
      const piece = video.shadowRoot!.querySelector('.piece')!;
      expect(getComputedStyle(piece).borderTopStyle).to.equal('solid');
      await emulateMedia({ forcedColors: 'none' });
    });
  }
});
