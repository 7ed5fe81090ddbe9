import { html } from '@open-wc/testing';
import '../../src/define/all.js';
import '../../src/define/exercise-figure.js';
// What comes late is there from the start: a scene looks the same the first time and the second.
import '../../src/elements/exercise-figure/figure-extras.js';
import '../../src/elements/exercise-figure/figure-more.js';
import '../../src/elements/exercise-program/program-more.js';
import { ProgramStore } from '../../src/store/program-store.js';
import { busyLibrary } from './busy-library.js';
import { exercise as filmed, film, shown as shownFilm } from './film.js';
import { deepQuery, deepSettled, libraryWith, waitFor } from './fixtures.js';
import { fullLibrary } from './full-library.js';
import { protocolLibrary } from './protocol-library.js';
import { pass, runningSession, shownSession } from './session.js';
import { trainingLibrary } from './training-library.js';

const inside = (element: Element, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);

/** An element in a library, once `ready` can be found in it. */
async function inLibrary<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  set: Partial<HTMLElementTagNameMap[Name]>,
  data: unknown,
  lang: string,
  ready: string,
): Promise<HTMLElementTagNameMap[Name]> {
  const library = await libraryWith(data, html`<exercise-library lang=${lang}><p></p></exercise-library>`);
  const element = Object.assign(document.createElement(name), set);
  library.append(element);
  await waitFor(() => inside(element, ready));
  // Some choose their shape by the room they find, a frame later.
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await deepSettled(library);
  return element;
}

const checkPage = async (lang: string, presses: number) => {
  const check = await inLibrary('exercise-check', {}, trainingLibrary(), lang, '[part=next], [part=start]');
  for (let i = 0; i < presses; i++) {
    inside(check, '[part=start], [part=next]')!.click();
    await deepSettled(check);
  }
  return check;
};

async function plan(lang: string) {
  const check = await checkPage(lang, 3);
  inside(check, '[part=answer]')!.click();
  await deepSettled(check);
  inside(check, '[part=next]')!.click();
  // Far without help on both sides, and fine: no question about help comes.
  for (let i = 0; i < 3; i++) {
    await deepSettled(check);
    inside(check, '[part=answer]')!.click();
  }
  await waitFor(() => inside(check, '[part=step]'));
  await deepSettled(check);
  return check;
}

async function sessionEnd(lang: string) {
  const session = await runningSession({ exercise: 'hip-circle' }, lang);
  await pass(session, 500);
  await waitFor(() => inside(session, '[part=after]'));
  await deepSettled(session);
  return session;
}

function ownPrograms(): ProgramStore {
  const programs = new ProgramStore('sample', () => undefined);
  for (const id of ['hip-circle', 'bridge', 'band-walk']) programs.add(id);
  return programs;
}

/** The full library, with two pictures to choose from at one exercise. */
function picturedLibrary() {
  const { exercises, ...rest } = fullLibrary();
  const src = new URL('../fixtures/media/poster.svg', import.meta.url).href;
  const media = ['From the side', 'From above'].map((title) => ({
    kind: 'image',
    title,
    sources: [{ src }],
    alt: title,
  }));
  return { ...rest, exercises: exercises.map((one) => (one.id === 'bridge' ? { ...one, media } : one)) };
}

/** Every element with what a visitor meets in it, in a language: what the tests about all of them go through. */
export const SCENES: Readonly<Record<string, (lang: string) => Promise<HTMLElement>>> = {
  browse: async (lang) => (await busyLibrary(undefined, lang)).box,
  'an exercise opened': async (lang) => {
    const template = html`<exercise-library lang=${lang} detail="page"></exercise-library>`;
    const library = await libraryWith(fullLibrary(), template);
    library.store.open('bridge');
    await waitFor(() => deepQuery(library, 'exercise-detail [part=name]') ?? deepQuery(library, '.back'));
    await deepSettled(library);
    return library;
  },
  exercise: (lang) => inLibrary('exercise-detail', { exercise: 'bridge' }, fullLibrary(), lang, '[part=name]'),
  'exercise in time': (lang) =>
    inLibrary('exercise-detail', { exercise: 'band-walk' }, fullLibrary(), lang, '[part=name]'),
  'exercise with more pictures': (lang) =>
    inLibrary('exercise-detail', { exercise: 'bridge' }, picturedLibrary(), lang, '.thumbs'),
  film: async (lang) => {
    const video = document.createElement('exercise-video');
    const library = await libraryWith(undefined, html`<exercise-library lang=${lang}><p></p></exercise-library>`);
    library.append(Object.assign(video, { exercise: filmed(film()) }));
    await shownFilm(video);
    return video;
  },
  ladder: (lang) => inLibrary('exercise-ladder', { ladder: 'strong' }, trainingLibrary(), lang, '[part=ladder]'),
  'check, its start': (lang) => checkPage(lang, 0),
  'check, warning signs': (lang) => checkPage(lang, 1),
  'check, a question': (lang) => checkPage(lang, 3),
  plan,
  session: (lang) => shownSession({ exercise: 'hip-circle' }, lang),
  'session under way': (lang) => runningSession({ exercise: 'hip-circle' }, lang),
  'session, its end': sessionEnd,
  protocol: (lang) => inLibrary('exercise-program', { protocol: 'start' }, protocolLibrary(), lang, '[part=title]'),
  'own programme': (lang) =>
    inLibrary('exercise-program', { programs: ownPrograms() }, protocolLibrary(), lang, '[part=line]'),
  lessons: (lang) => inLibrary('exercise-lessons', {}, trainingLibrary(), lang, 'details, [part=lesson], li'),
};
