// `npm run figures`: draws the key poses of every figure of the demo library on one page, for review by a physio.
// With --merge it puts the figures of demo/library/figures/ and the films of demo/library/films/ into the library file.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as prettier from 'prettier';
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

function sheet(exercises) {
  const names = new Map(exercises.map(({ id, name }) => [id, name.en ?? name]));
  const rows = [...figures].map(([id, figure]) => {
    const keys = figure.keys.filter(({ same }) => same === undefined);
    const pictures = keys.map(
      ({ at, step }, n) =>
        `<figure>${pictureOf(figure, at)}<figcaption>${n}: ${at} s${step ? `, step ${step}` : ''}</figcaption></figure>`,
    );
    return `<h2>${names.get(id) ?? id} <small>${id}</small></h2><div>${pictures.join('')}</div>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>All figures</title><style>
body{font:15px/1.5 system-ui,sans-serif;margin:24px;color:#17251f}h2{margin:24px 0 8px;break-after:avoid}small{font-weight:400}
div{display:grid;grid-template-columns:repeat(auto-fill,minmax(220px,1fr));gap:12px;break-inside:avoid}
figure{margin:0}svg{width:100%;height:auto;background:#ecf3f0;border-radius:12px}</style>${rows.join('')}`;
}

const file = JSON.parse(readFileSync(library, 'utf8'));
if (process.argv.includes('--merge')) {
  const config = await prettier.resolveConfig(library);
  writeFileSync(library, await prettier.format(JSON.stringify(mergeFigures(file)), { ...config, filepath: library }));
  console.log(`${figures.size} figures and ${films.size} films are in demo/library/hip-mobility.json.`);
}
mkdirSync(join(root, 'build'), { recursive: true });
writeFileSync(page, sheet(file.exercises));
console.log(`${figures.size} figures are on build/figures.html.`);
