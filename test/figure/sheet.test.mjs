import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { sheet } from '../../tools/figures.mjs';
import { root } from '../helpers/sources.mjs';

const { exercises } = JSON.parse(readFileSync(join(root, 'demo/library/hip-mobility.json'), 'utf8'));
const drawing = (id) => JSON.parse(readFileSync(join(root, `demo/library/figures/${id}.json`), 'utf8'));

describe('the sheet for review', () => {
  const id = 'pails-rails-90-90-er';
  const exercise = exercises.find((candidate) => candidate.id === id);
  const page = sheet([exercise, { id: 'other', name: { en: 'A <b>new</b> one' } }], [[id, drawing(id)]]);

  it('shows every key pose with its step, also where the figure only presses', () => {
    assert.equal(page.match(/<figure>/g).length, 4);
    for (const { en } of exercise.steps.slice(0, 4).map((step) => step.text ?? step)) assert.ok(page.includes(en), en);
  });

  it('says what is not drawn yet, and shows names as text', () => {
    assert.match(page, /Not drawn yet.*A &#60;b&#62;new/);
  });
});
