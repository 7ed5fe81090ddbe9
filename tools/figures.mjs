// `npm run figures`: draws the key poses of every figure of the demo library on one page, for review by a physio.
// With --merge it puts the figures of demo/library/figures/ into the library file.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as prettier from 'prettier';
import { pictureOf } from '../cli/figure/picture.mjs';
import { root } from './lib/root.mjs';

const folder = join(root, 'demo/library/figures');
const library = join(root, 'demo/library/hip-mobility.json');
const page = join(root, 'build/figures.html');

const figures = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => [basename(file, '.json'), JSON.parse(readFileSync(join(folder, file), 'utf8'))]);

/** The library with every figure as the first medium of its exercise. */
export function mergeFigures(file) {
  const byId = new Map(figures);
  const exercises = file.exercises.map((exercise) => {
    const figure = byId.get(exercise.id);
    if (!figure) return exercise;
    const medium = { id: 'figure', kind: 'figure', shownSide: 'right', mirrorable: true, figure };
    const others = (exercise.media ?? []).filter(({ id }) => id !== 'figure');
    return { ...exercise, media: [medium, ...others] };
  });
  return { ...file, exercises };
}

function sheet(exercises) {
  const names = new Map(exercises.map(({ id, name }) => [id, name.en ?? name]));
  const rows = figures.map(([id, figure]) => {
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
  console.log(`${figures.length} figures are in demo/library/hip-mobility.json.`);
}
mkdirSync(join(root, 'build'), { recursive: true });
writeFileSync(page, sheet(file.exercises));
console.log(`${figures.length} figures are on build/figures.html.`);
