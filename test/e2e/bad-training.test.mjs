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
      { id: 'minus', name: 'Min', dosage: { sets: 1, holdSeconds: -30 } },
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

  const open = (inside, files = { '/library.json': JSON.stringify(broken()) }) =>
    visit.open('/bad.html', { html: page(inside), files });

  const harmless = async (visitor) => {
    assert.deepEqual(
      visitor.complaints.filter((complaint) => complaint.startsWith('thrown')),
      [],
    );
    await visitor.close();
  };

  const NO_LADDER = /Deze ladder is hier niet/;
  const NOTHING = /Hier is niets om mee te doen/;
  for (const [name, inside, owner, seen] of [
    [
      'a ladder that does not exist',
      '<exercise-ladder ladder="nowhere"></exercise-ladder>',
      [/There is no ladder "nowhere" in the library file\. It has: round, gone/],
      NO_LADDER,
    ],
    [
      'a ladder without rungs',
      '<exercise-ladder ladder="empty"></exercise-ladder>',
      [/ladders\[2\]\.rungs: This is empty\. Fill it in, or take it away/],
      NO_LADDER,
    ],
    [
      'a ladder of exercises that do not exist',
      '<exercise-ladder ladder="gone"></exercise-ladder>',
      [
        /ladders\[1\]\.rungs\[0\]\.exercises\[0\]: There is no exercise called "no-such-exercise"\. Correct it, or add it/,
        /ladders\[1\] "gone" has no exercise of the library file on any rung\. Correct the ids/,
      ],
      NO_LADDER,
    ],
    [
      'a ladder of an exercise that does not exist',
      '<exercise-ladder exercise="no-such-exercise"></exercise-ladder>',
      [/There is no exercise "no-such-exercise" in the library file\. Correct the attribute "exercise"/],
      NO_LADDER,
    ],
    [
      'a ladder that leads back to itself, of exercises that wait for each other',
      '<exercise-ladder ladder="round"></exercise-ladder>',
      [
        /ladders\[0\]\.rungs\[2\]\.exercises\[0\]: .* stands on rung 1 already.*Take one of the two away/,
        /exercises\[0\]\.requires: These wait for each other: .* Take one requirement away/,
      ],
      /heading "round" \[level=3\]\s+- list:(\s+- listitem:(?:(?!listitem)[\s\S])*){2}(?!\s+- listitem)/,
    ],
    [
      'a check that does not exist',
      '<exercise-check check="nowhere"></exercise-check>',
      [/There is no check "nowhere"/],
      /Deze check is hier niet/,
    ],
    [
      'a protocol that does not exist',
      '<exercise-program protocol="nowhere"></exercise-program>',
      [/There is no protocol "nowhere"/],
      /niet meer/,
    ],
    [
      'a programme of exercises that do not exist',
      '<exercise-program protocol="unknown"></exercise-program>',
      [/protocols\[1\] "unknown" names exercises .*"no-such-exercise"\. Correct these ids/],
      /Niet \(meer\) in deze bibliotheek: no-such-exercise/,
    ],
    [
      'a programme of no exercises',
      '<exercise-program protocol="nobody"></exercise-program>',
      [/protocols\[2\] "nobody" has no exercises\. Give the blocks/],
      /heading "nobody"/,
    ],
    [
      'a session of no length',
      '<exercise-session exercise="nothing"></exercise-session>',
      [/Exercise "nothing" has nothing that takes time\. Give it phases, or dosage/],
      /nog geen tijden/,
    ],
    [
      'a session of an exercise that does not exist',
      '<exercise-session exercise="no-such-exercise"></exercise-session>',
      [/The library has no exercise "no-such-exercise".*correct the id/],
      NOTHING,
    ],
    [
      'a session of exercises that do not exist',
      '<exercise-session protocol="unknown"></exercise-session>',
      [/protocol:unknown\/s\/x\n- The library has no exercise "no-such-exercise".*correct the id/],
      NOTHING,
    ],
    [
      'a session of no exercises',
      '<exercise-session protocol="nobody"></exercise-session>',
      [/There are no exercises in protocol:nobody\/s\/x\. Give its blocks items/],
      NOTHING,
    ],
    [
      'a hold of ten hours',
      '<exercise-session protocol="hours"></exercise-session>',
      [/Exercise "still": holdSeconds is 36000, more than can be followed.*give seconds/],
      /60 min/,
    ],
    [
      'a hold of less than nothing',
      '<exercise-session exercise="minus"></exercise-session>',
      [/Exercise "minus": holdSeconds is -30, and time and numbers cannot be less than 0/],
      /nog geen tijden/,
    ],
  ])
    it(name, async () => {
      const visitor = await open(inside);
      const says = (sentence) => visitor.said.some((text) => sentence.test(text));
      const until = Date.now() + 20_000;
      while (!owner.every(says) && Date.now() < until) await visitor.waitForTimeout(50);
      for (const sentence of owner) assert.ok(says(sentence), `${sentence} is not in: ${visitor.said.join('\n')}`);
      assert.match(await visitor.locator('exercise-library > *').first().ariaSnapshot(), seen);
      await harmless(visitor);
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
    await visitor.getByText('Deze browser bewaart niets').waitFor();
    await visitor.locator('exercise-program [part=line]').waitFor();
    assert.deepEqual(thrown, []);
    await context.close();
  });
});
