// `npm run figures`: draws the key poses of every figure of the demo library on one page, for review by a physio.
// With --merge it puts the figures of demo/library/figures/ and the films of demo/library/films/ into the library file;
// --check finds figures to solve again.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { checkFigure } from '../cli/figure/check.mjs';
import { pictureOf } from '../cli/figure/picture.mjs';
import { root } from './lib/root.mjs';

const library = join(root, 'demo/library/hip-mobility.json');
const page = join(root, 'build/figures.html');

/** The JSON files of a folder of the library, by the id of their exercise. */
function byExercise(name) {
  const folder = join(root, 'demo/library', name);
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return new Map(files.map((file) => [basename(file, '.json'), JSON.parse(readFileSync(join(folder, file), 'utf8'))]));
}

const figures = byExercise('figures');
const films = byExercise('films');

/** The library with every figure as the first medium of its exercise, so that it is its picture, then its film. */
export function mergeFigures(file) {
  const exercises = file.exercises.map((exercise) => {
    const figure = figures.get(exercise.id);
    const film = films.get(exercise.id);
    if (!figure) return exercise;
    const title = { nl: 'Bewegende tekening', en: 'Moving drawing' };
    const medium = { id: 'figure', kind: 'figure', title, shownSide: 'right', mirrorable: true, figure };
    const others = (exercise.media ?? []).filter(({ id }) => id !== 'figure' && id !== 'film');
    return { ...exercise, media: [medium, ...(film ? [film] : []), ...others] };
  });
  return { ...file, exercises };
}

/** The library as people read it, every drawing on one line: nobody edits those there, and they are half of the file. */
async function libraryText(file) {
  const drawn = [];
  const text = JSON.stringify(file, (key, value) => (key === 'figure' ? `figure ${drawn.push(value) - 1}` : value));
  const written = await prettier.format(text, { ...(await prettier.resolveConfig(library)), filepath: library });
  return written.replace(/"figure (\d+)"/g, (_, n) => JSON.stringify(drawn[n]));
}

const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const words = (text) => escape(text?.en ?? text ?? '');

/** Key poses with the step that leads to them; a key that only repeats an earlier picture is left out. */
function picturesOf({ keys, ...figure }, steps) {
  return keys.flatMap(({ at, step, same, effort }, n) => {
    if (same !== undefined && !effort) return [];
    const text = steps?.[step - 1];
    const caption = `${n}: ${at} s${step ? `, step ${step}` : ''}${text ? `<br>${words(text.text ?? text)}` : ''}`;
    return `<figure>${pictureOf({ keys, ...figure }, at)}<figcaption>${caption}</figcaption></figure>`;
  });
}

/** The page for a physio: every exercise in the order of the library, with room to write. */
export function sheet(exercises, drawn = figures) {
  const byId = new Map(drawn);
  const sections = exercises
    .filter(({ id }) => byId.has(id))
    .map(
      ({ id, name, steps }) =>
        `<section><h2>${words(name)} <small>${id}</small></h2><div>${picturesOf(byId.get(id), steps).join('')}</div>` +
        `<p>Right as it is \u2610 &nbsp; Change: <span></span></p></section>`,
    );
  const missing = exercises.filter(({ id }) => !byId.has(id)).map(({ name }) => words(name));
  return `<!doctype html><meta charset="utf-8"><title>All figures</title><style>
body{font:14px/1.45 system-ui,sans-serif;margin:24px;color:#17251f}h2{margin:24px 0 8px;font-size:1.2em}small{font-weight:400}
section{break-inside:avoid}div{display:grid;grid-template-columns:repeat(auto-fill,minmax(200px,1fr));gap:12px}
p{display:flex}span{flex:1;margin-inline-start:.5em;border-bottom:1px solid}figcaption{font-size:.85em}
figure{margin:0}svg{width:100%;height:auto;background:#ecf3f0;border-radius:12px}
@media print{body{margin:0;font-size:10px;print-color-adjust:exact}div{grid-template-columns:repeat(5,1fr)}}
</style><h1>Are these movements right?</h1><p>The right side works. Numbers are key poses; between them the figure moves smoothly.</p>${sections.join('')}${
    missing.length ? `<h2>Not drawn yet</h2><p>${missing.join(', ')}</p>` : ''
  }`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();

/** Solves every figure again and names those whose stored poses are older than their keys; slow. */
function check() {
  const old = [...figures].filter(
    ([, figure]) => JSON.stringify(checkFigure(figure).solved) !== JSON.stringify(figure.solved),
  );
  for (const [id] of old) console.error(`${id}: older than its keys. Run exercise-library figure --write on it.`);
  return old.length ? 1 : 0;
}

async function main() {
  const file = JSON.parse(readFileSync(library, 'utf8'));
  if (process.argv.includes('--merge')) {
    writeFileSync(library, await libraryText(mergeFigures(file)));
    console.log(`${figures.size} figures and ${films.size} films are in demo/library/hip-mobility.json.`);
  }
  if (process.argv.includes('--check')) process.exitCode = check();
  mkdirSync(join(root, 'build'), { recursive: true });
  writeFileSync(page, sheet(file.exercises));
  console.log(`${figures.size} figures are on build/figures.html.`);
}
