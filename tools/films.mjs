// `npm run films`: makes films of the figures of the demo library, in demo/library/films/: MP4, WebM, poster, captions
// and a description for the library file (`npm run figures -- --merge` puts it in). Needs Chromium and ffmpeg. With
// ids of exercises it makes these; without, all that are there again. With --words only captions and description, after a
// change of the steps. The same figure gives the same bytes.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import * as prettier from 'prettier';
import { engine } from '../cli/figure/engine.mjs';
import { HEIGHT, openStudio, RATE, timesOf, WIDTH } from './films/draw.mjs';
import { encodeFilm, encodePoster } from './films/encode.mjs';
import { captionsOf, chaptersOf, partsOf } from './films/words.mjs';
import { root } from './lib/root.mjs';

const library = JSON.parse(readFileSync(join(root, 'demo/library/hip-mobility.json'), 'utf8'));
const folder = join(root, 'demo/library/films');
mkdirSync(folder, { recursive: true });
const made = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => basename(file, '.json'));
const args = process.argv.slice(2);
const wordsOnly = args.includes('--words');
const given = args.filter((arg) => !arg.startsWith('--'));
const ids = given.length ? given : made;

const fileOf = (id, end) => join(folder, `${id}.${end}`);

/** The film as a medium of the library; addresses count from the library file. */
const mediumOf = (exercise, parts, seconds) => ({
  id: 'film',
  kind: 'video',
  role: 'demo',
  title: { nl: 'Film', en: 'Film' },
  sources: ['webm', 'mp4'].map((form) => ({
    src: `films/${exercise.id}.${form}`,
    type: `video/${form}`,
    width: WIDTH,
    height: HEIGHT,
  })),
  poster: { src: `films/${exercise.id}.webp` },
  durationSeconds: seconds,
  hasAudio: false,
  shownSide: 'right',
  mirrorable: true,
  loops: [{ id: 'all', fromSeconds: 0, toSeconds: seconds, label: { nl: 'Hele oefening', en: 'Whole exercise' } }],
  chapters: chaptersOf(parts),
  captions: library.library.locales.map((lang) => ({
    src: `films/${exercise.id}.${lang}.vtt`,
    lang,
    kind: 'captions',
  })),
  uploadDate: '2026-11-30',
  license: library.library.license,
  credit: { nl: 'Getekend door exercise-library', en: 'Drawn by exercise-library' },
  source: `figures/${exercise.id}.json`,
});

async function makePictures(id, figure, ready, studio) {
  const sheets = mkdtempSync(join(tmpdir(), 'films-'));
  try {
    await studio.film(figure, ready.seconds, sheets);
    const pictures = timesOf(ready.seconds).length;
    for (const form of ['mp4', 'webm']) encodeFilm(sheets, pictures, fileOf(id, form));
    encodePoster(sheets, Math.min(pictures - 1, Math.round(ready.moments[ready.still].at * RATE)), fileOf(id, 'webp'));
  } finally {
    rmSync(sheets, { recursive: true });
  }
  const sizes = ['mp4', 'webm', 'webp'].map(
    (form) => `${form} ${Math.round(statSync(fileOf(id, form)).size / 1000)} kB`,
  );
  console.log(`${id}: ${ready.seconds} s, ${sizes.join(', ')}`);
}

async function writeWords(exercise, ready) {
  const { id, steps } = exercise;
  const parts = partsOf(ready, steps);
  for (const lang of library.library.locales) writeFileSync(fileOf(id, `${lang}.vtt`), captionsOf(parts, steps, lang));
  const medium = JSON.stringify(mediumOf(exercise, parts, timesOf(ready.seconds).length / RATE));
  const filepath = fileOf(id, 'json');
  writeFileSync(filepath, await prettier.format(medium, { ...(await prettier.resolveConfig(filepath)), filepath }));
}

const studio = wordsOnly ? undefined : await openStudio();
try {
  for (const id of ids) {
    const exercise = library.exercises.find((candidate) => candidate.id === id);
    const figure = JSON.parse(readFileSync(join(root, 'demo/library/figures', `${id}.json`), 'utf8'));
    const ready = engine.readFigure(figure);
    if (studio) await makePictures(id, figure, ready, studio);
    await writeWords(exercise, ready);
  }
} finally {
  await studio?.close();
}
