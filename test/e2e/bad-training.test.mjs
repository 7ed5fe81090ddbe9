import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../tools/lib/root.mjs';
import { startVisit } from '../helpers/visit.mjs';

const hip = JSON.parse(readFileSync(join(root, 'demo/library/hip-mobility.json'), 'utf8'));
const HOURS = 36000;

/** The hip library with what an owner may get wrong. */
function broken() {
  const [one, two] = hip.exercises;
  const ladder = (id, ids) => ({ id, title: id, rungs: ids.map((exercise) => ({ exercises: [exercise] })) });
  const protocol = (id, items) => ({
    id,
    title: id,
    stages: [
      { id: 's', title: 's', sessions: [{ id: 'x', frequency: { times: 1, per: 'day' }, blocks: [{ items }] }] },
    ],
  });
  return {
    ...hip,
    exercises: [
      { ...one, requires: [{ exercise: two.id }] },
      { ...two, requires: [{ exercise: one.id }] },
      { id: 'still', name: 'Stil', dosage: { sets: 1, holdSeconds: HOURS } },
      { id: 'nothing', name: 'Niets' },
      ...hip.exercises.slice(2),
    ],
    ladders: [
      ladder('round', [one.id, two.id, one.id]),
      ladder('gone', ['no-such-exercise']),
      { id: 'empty', title: 'Leeg', rungs: [] },
    ],
    protocols: [
      protocol('hours', [{ exercise: 'still' }]),
      protocol('unknown', [{ exercise: 'no-such-exercise' }]),
      protocol('nobody', []),
    ],
  };
}

const page = (inside) => `<!doctype html>
<html lang="nl">
  <head><meta charset="utf-8" /><title>Oefenen</title><script type="module" src="/dist/cdn/exercise-library.js"></script></head>
  <body><main><h1>Oefenen</h1><exercise-library src="/library.json">${inside}</exercise-library></main></body>
</html>`;

describe('bad input around training is named to the owner and harmless to the visitor', () => {
  let visit;
  before(async () => (visit = await startVisit()));
  after(() => visit.stop());

  async function open(inside, prepare = () => undefined, path = '/bad.html') {
    const visitor = await visit.open(path, {
      html: page(inside),
      files: { '/library.json': JSON.stringify(broken()) },
    });
    await prepare(visitor);
    return visitor;
  }
  /** Opens it, and reads what the owner is told in the console. */
  async function told(inside) {
    const said = [];
    const visitor = await open('');
    visitor.on('console', (message) => said.push(message.text()));
    await visitor.evaluate((html) => (document.querySelector('exercise-library').innerHTML = html), inside);
    await visitor.locator(`exercise-library > *`).first().waitFor({ state: 'attached' });
    await visitor.locator('exercise-library > * [part=base]:not(:has(.message:empty))').first().waitFor();
    await visitor.waitForTimeout(1500);
    return {
      visitor,
      said: said.join('\n'),
      shown: await visitor.locator('exercise-library > *').first().ariaSnapshot(),
    };
  }
  const harmless = async (visitor) => {
    assert.deepEqual(
      visitor.complaints.filter((complaint) => complaint.startsWith('thrown')),
      [],
    );
    await visitor.close();
  };

  for (const [name, inside, owner, seen] of [
    [
      'a ladder that does not exist',
      '<exercise-ladder ladder="nowhere"></exercise-ladder>',
      /There is no ladder "nowhere"/,
      /./,
    ],
    [
      'a check that does not exist',
      '<exercise-check check="nowhere"></exercise-check>',
      /There is no check "nowhere"/,
      /Deze check is hier niet/,
    ],
    [
      'a protocol that does not exist',
      '<exercise-program protocol="nowhere"></exercise-program>',
      /There is no protocol "nowhere"/,
      /niet meer/,
    ],
    [
      'a hold of ten hours',
      '<exercise-session protocol="hours"></exercise-session>',
      /holdSeconds is 36000, more than can be followed/,
      /./,
    ],
  ])
    it(name, async () => {
      const { visitor, said, shown } = await told(inside);
      assert.match(said, owner);
      assert.match(shown, seen);
      await harmless(visitor);
    });

  it('a link cut in half, and one made by hand', async () => {
    for (const hash of ['#program=', '#program=1.abc', '#program=%E0%A4%A', '#program=9.AAAA']) {
      const visitor = await open('<exercise-program></exercise-program>');
      await visitor.locator('exercise-program [part=title]').waitFor();
      await visitor.evaluate((to) => (location.hash = to), hash);
      await visitor.waitForTimeout(400);
      await visitor.locator('exercise-program').getByRole('button', { name: 'Oefeningen toevoegen' }).waitFor();
      await harmless(visitor);
    }
  });

  it('no storage, no voice, no wake lock, no vibration: a session runs, a programme stays on the page', async () => {
    const context = await visit.browser.newContext();
    const visitor = await context.newPage();
    const thrown = [];
    visitor.on('pageerror', (error) => thrown.push(error.message));
    await visitor.addInitScript(() => {
      const refuse = {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      };
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, refuse);
      for (const name of ['speechSynthesis', 'AudioContext']) Object.defineProperty(window, name, { value: undefined });
      for (const name of ['wakeLock', 'vibrate', 'mediaSession'])
        Object.defineProperty(navigator, name, { value: undefined });
    });
    await visitor.goto(`${visit.address}/demo/physio/bureau.html`);
    await visitor.locator('exercise-session').getByRole('button', { name: 'Start', exact: true }).click();
    await visitor.locator('exercise-session').getByRole('button', { name: 'Pauze' }).waitFor();
    await visitor.locator('exercise-session').getByRole('button', { name: 'Sla over' }).click();
    await visitor.goto(`${visit.address}/demo/physio/programma.html`);
    await visitor.locator('exercise-program [part=title]').waitFor();
    await visitor.evaluate(() => document.querySelector('exercise-program').add('glute-bridge'));
    await visitor.getByRole('button', { name: 'Bewaar op dit apparaat' }).click();
    await visitor.locator('exercise-program [part=line]').waitFor();
    assert.deepEqual(thrown, []);
    await context.close();
  });
});
