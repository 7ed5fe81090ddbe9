import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { npmCommand } from '../../tools/lib/npm.mjs';
import { root } from '../helpers/sources.mjs';

/** What somebody writes who uses the package in a project of their own; `@ts-expect-error` fails when all is allowed. */
const PROGRAM = `
import 'exercise-library/define/all.js';
import 'exercise-library/define/exercise-card';
import { ExerciseCard, ExerciseLibrary, type ExerciseSelectEvent } from 'exercise-library';
import { ExerciseList } from 'exercise-library/elements/exercise-list.js';
import { nl } from 'exercise-library/locales/nl.js';
import * as cdn from 'exercise-library/cdn/exercise-library.js';

const library: ExerciseLibrary = document.createElement('exercise-library');
library.src = 'library.json';
// @ts-expect-error an address is text
library.src = 5;
// @ts-expect-error there is no such property
library.sources = [];

library.addEventListener('exercise-select', (event) => {
  const select: ExerciseSelectEvent = event;
  const id: string = select.exercise;
  // @ts-expect-error what an event says is read-only
  select.exercise = id;
});

document.addEventListener('exercise-search', (event) => {
  const query: string = event.query;
  // @ts-expect-error the data of an event are on the event itself
  console.log(query, event.detail.query);
});

const cards: ExerciseCard[] = [...document.querySelectorAll('exercise-card')];
console.log(cards, ExerciseList, nl, cdn);
`;

/** What the README shows: importing what registers a tag is enough to know its type and its events. */
const README = `
import 'exercise-library/define/exercise-library.js';
const library = document.querySelector('exercise-library')!;
library.src = '/library.json';
library.addEventListener('exercise-open', (event) => console.log(event.exercise.length));
// @ts-expect-error there is no such property
library.sources = [];
`;

/** The ways a project may look for modules; types of libraries are checked too, where most projects look away. */
const RESOLUTIONS = [
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
];

describe('a project that uses the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'consumer-'));

  before(() => {
    const [command, ...args] = npmCommand();
    const options = { cwd: folder, encoding: 'utf8' };
    const packArgs = ['pack', root, '--json', '--ignore-scripts', '--loglevel=error'];
    const [{ filename }] = JSON.parse(execFileSync(command, [...args, ...packArgs], options));
    execFileSync('tar', ['-xzf', filename], options);
    mkdirSync(join(folder, 'node_modules'));
    cpSync(join(folder, 'package'), join(folder, 'node_modules/exercise-library'), { recursive: true });
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit', '@types', 'tslib']) {
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
    }
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'program.ts'), PROGRAM);
    writeFileSync(join(folder, 'readme.ts'), README);
  });

  after(() => rmSync(folder, { recursive: true }));

  for (const [module, moduleResolution, program] of RESOLUTIONS.flatMap((way) => [
    [...way, 'program.ts'],
    [...way, 'readme.ts'],
  ])) {
    it(`gets its types, resolved the ${moduleResolution} way: ${program}`, () => {
      const options = { module, moduleResolution, target: 'es2022', strict: true, noEmit: true, skipLibCheck: false };
      const lib = ['es2023', 'dom', 'dom.iterable'];
      const config = { compilerOptions: { ...options, lib, types: [] }, files: [program] };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
      const compiler = join(root, 'node_modules/typescript/bin/tsc');
      const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', folder, '--pretty', 'false']);
      assert.equal(status, 0, String(stdout));
    });
  }
});
