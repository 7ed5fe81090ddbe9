import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendMouse } from '@web/test-runner-commands';
import type { ExerciseCard } from '../../src/elements/exercise-card/exercise-card.js';
import type { ExerciseDetail } from '../../src/elements/exercise-detail/exercise-detail.js';
import type { ExerciseVideo } from '../../src/elements/exercise-video/exercise-video.js';
import type { Medium } from '../../src/data/library-types.js';
import '../../src/define/all.js';
import { exercise, film, MEDIA, part, PATIENCE, started } from '../helpers/film.js';

const detailWith = async (...media: Medium[]): Promise<ExerciseDetail> => {
  const detail = await fixture<ExerciseDetail>(html`<exercise-detail lang="en"></exercise-detail>`);
  detail.exercise = { ...exercise(film()), media };
  await detail.updateComplete;
  return detail;
};
const inside = <T extends HTMLElement = HTMLElement>(detail: ExerciseDetail, selector: string) =>
  detail.shadowRoot!.querySelector<T>(selector);
const player = async (detail: ExerciseDetail) => {
  await waitUntil(() => inside<ExerciseVideo>(detail, 'exercise-video')?.shadowRoot, 'no player', PATIENCE);
  const video = inside<ExerciseVideo>(detail, 'exercise-video')!;
  await waitUntil(() => part(video, 'repeat'), 'no controls', PATIENCE);
  return video;
};
const marked = (detail: ExerciseDetail) =>
  [...detail.shadowRoot!.querySelectorAll('[part=step]')].findIndex((step) => step.matches('[aria-current]')) + 1;

describe('a film in an exercise', function () {
  // Each wait has its own limit; together they may take longer than usual.
  this.timeout(40_000);

  it('and the list of steps go together, both ways', async () => {
    const detail = await detailWith(film());
    const video = await player(detail);
    expect(video.offsetWidth).to.equal(inside(detail, '.stage')!.clientWidth);
    await started(video);
    await waitUntil(() => marked(detail) === 1, 'the first step is not marked', PATIENCE);
    const chosen = oneEvent(detail, 'exercise-step');
    detail.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=step] button')[2].click();
    expect((await chosen) as unknown).to.have.property('step', 3);
    await waitUntil(() => video.currentTime >= 5, 'the film does not follow', PATIENCE);
    expect(marked(detail)).to.equal(3);
    video.seek(2.5);
    await waitUntil(() => marked(detail) === 2, 'the list does not follow', PATIENCE);
  });

  it('makes place for the next medium when it does not work, and for its own words when there is none', async () => {
    const broken = film({ sources: [{ src: `${MEDIA}/page.mp4`, type: 'video/mp4' }] });
    const picture: Medium = {
      kind: 'image',
      role: 'detail',
      sources: [{ src: `${MEDIA}/poster.svg` }],
      alt: 'A picture',
    };
    const two = await detailWith(broken, picture);
    part(await player(two), 'play')!.click();
    await waitUntil(() => inside(two, '.stage img'), 'no picture', PATIENCE);
    expect(inside(two, 'exercise-video')).to.equal(null);
    expect(inside(two, '[part=steps]')!.innerText).to.include('Pull your knee up.');

    const one = await detailWith(broken);
    const video = await player(one);
    part(video, 'play')!.click();
    await waitUntil(() => part(video, 'notice')!.checkVisibility(), 'nothing is said', PATIENCE);
    expect(inside(one, '[part=steps]')!.innerText).to.include('Pull your knee up.');
  });

  it('is passed over when the browser cannot play it', async () => {
    const strange: Medium = { kind: 'video', sources: [{ src: 'x.xyz', type: 'video/x-nobody' }] };
    const detail = await detailWith(strange, film({ title: 'The other' }));
    const video = await player(detail);
    expect((video.medium as Medium).title).to.equal('The other');
  });
});

describe('a film on a card', function () {
  this.timeout(40_000);

  const cardWith = async () => {
    const card = await fixture<ExerciseCard>(html`<exercise-card lang="en"></exercise-card>`);
    card.exercise = exercise(film());
    await card.updateComplete;
    return card;
  };
  const point = async (card: ExerciseCard) => {
    const { left, top, width, height } = card.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
  };
  const leave = () => sendMouse({ type: 'move', position: [1, 1] });
  const shownFilm = (card: ExerciseCard) => card.shadowRoot!.querySelector('video');
  const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

  it('plays without sound while a mouse points at it', async () => {
    await leave();
    const card = await cardWith();
    await point(card);
    await waitUntil(() => shownFilm(card), 'there is no film', PATIENCE);
    await waitUntil(() => (shownFilm(card)?.currentTime ?? 0) > 0, 'it does not play', PATIENCE);
    expect(shownFilm(card)!.muted).to.equal(true);
    const video = shownFilm(card)!;
    await leave();
    await waitUntil(() => !shownFilm(card), 'it stays', PATIENCE);
    expect(video.getAttribute('src')).to.equal(null);
  });

  it('is left alone where a drawing comes first: nothing of it is asked for, until somebody chooses it', async () => {
    await leave();
    const log = `/logged/drawn-${Date.now()}`;
    const asked = async () => (await (await fetch(log)).json()) as string[];
    const channels = Array.from({ length: 38 }, (_, c) => (c === 1 ? 90.1 : c === 12 || c === 15 ? [0, 90] : 0));
    const keys = [{ at: 0 }, { at: 1 }];
    const drawing: Medium = { kind: 'figure', title: 'Drawing', figure: { keys, solved: { at: [0, 1], channels } } };
    const own = film({
      title: 'Film',
      sources: [{ src: `${log}/film.webm`, type: 'video/webm' }],
      poster: { src: `${log}/poster.svg` },
    });
    const both = { ...exercise(own), media: [drawing, own] };
    const card = await fixture<ExerciseCard>(html`<exercise-card lang="en"></exercise-card>`);
    card.exercise = both;
    await card.updateComplete;
    expect(card.shadowRoot!.querySelector('exercise-figure')).to.exist;
    await point(card);
    await pause(600);
    expect(shownFilm(card)).to.equal(null);
    await leave();

    const detail = await detailWith(drawing, own);
    const choices = [...detail.shadowRoot!.querySelectorAll<HTMLButtonElement>('.thumbs button')];
    expect(choices.map((choice) => [choice.innerText, choice.ariaPressed])).to.deep.equal([
      ['Drawing', 'true'],
      ['Film', 'false'],
    ]);
    expect(await asked()).to.deep.equal([]);
    choices[1].click();
    await player(detail);
    await waitUntil(async () => (await asked()).length, 'no poster', PATIENCE);
    expect(await asked()).to.deep.equal(['/poster.svg']);
    choices[0].click();
    await detail.updateComplete;
    expect(inside(detail, 'exercise-video')).to.equal(null);
    expect(inside(detail, 'exercise-figure')).to.exist;
  });

  it('does not for a finger, for who passes by, or for who wants less motion', async () => {
    const card = await cardWith();
    const base = card.shadowRoot!.querySelector('.base')!;
    base.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'touch' }));
    await pause(400);
    expect(shownFilm(card)).to.equal(null);
    await point(card);
    await leave();
    await pause(400);
    expect(shownFilm(card)).to.equal(null);
    await emulateMedia({ reducedMotion: 'reduce' });
    await point(card);
    await pause(500);
    await leave();
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(shownFilm(card)).to.equal(null);
  });
});
