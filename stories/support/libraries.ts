import { html, type TemplateResult } from 'lit';
import hip from '../../demo/library/hip-mobility.json' with { type: 'json' };
import { LibraryStore } from '../../src/store/library-store.js';
import { sampleLibrary } from '../../test/helpers/sample-library.js';

/** The hip library of the demo: real content. */
export const hipLibrary = (): typeof hip => structuredClone(hip);

/** A small library with a bit of everything. Made anew each time: no story sees what another did. */
export const library = sampleLibrary;

/** The longest names and sentences a file may bring, in a language of long words. */
export function longLibrary() {
  const data = sampleLibrary();
  const [first, ...rest] = data.exercises;
  const name =
    'Zijwaartse heupabductie in zijlig met weerstandsband boven de knieën en een langzame, gecontroleerde terugweg';
  const summary =
    'Arbeidsongeschiktheidsverzekeringsmaatschappijen kennen langere woorden, maar in een oefenbibliotheek komt ' +
    'heupgewrichtsbeweeglijkheidsoefening ook een eind. Deze samenvatting is met opzet veel te lang voor een kaart.';
  return {
    ...data,
    exercises: [{ ...first, name: { en: name, nl: name }, summary: { en: summary, nl: summary } }, ...rest],
  };
}

const LONG_WORD = ' (heupgewrichtsbeweeglijkheidsoefeningen)';
const GROWING = new Set(['name', 'title', 'label', 'text', 'summary', 'definition', 'advanceWhen', 'regressWhen']);

/** The hip library with one more word, and a long one, in everything that people read. */
export function longHipLibrary(): typeof hip {
  return JSON.parse(JSON.stringify(hip), (key, value: unknown) => {
    if (!GROWING.has(key) || !value || typeof value !== 'object' || Array.isArray(value)) return value;
    const entries = Object.entries(value);
    const isText = entries.every(([lang, text]) => /^[a-z]{2}$/.test(lang) && typeof text === 'string');
    return isText ? Object.fromEntries(entries.map(([lang, text]) => [lang, `${text}${LONG_WORD}`])) : value;
  }) as typeof hip;
}

/** A library without exercises. */
export const emptyLibrary = () => ({ ...sampleLibrary(), exercises: [] });

/** A file that cannot be read. It tells its owner so in the console: such stories are tagged `complains`. */
export const BROKEN = 'data:application/json,{';

/** A library whose file is on its way for as long as the story is shown. */
export function loadingLibrary(): LibraryStore {
  const store = new LibraryStore({ fetch: () => new Promise<Response>(() => {}), silence: 2 ** 30 });
  void store.load('library.json');
  return store;
}

/** Pieces inside a library whose file cannot be read; the story is tagged `complains`. */
export const inBrokenLibrary = (pieces: unknown): TemplateResult =>
  html`<exercise-library src=${BROKEN}>${pieces}</exercise-library>`;

/** Pieces inside a library that has its data. */
export const inLibrary = (pieces: unknown, data: unknown = library()): TemplateResult =>
  html`<exercise-library .data=${data}>${pieces}</exercise-library>`;
