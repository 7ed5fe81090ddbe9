import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromSource } from '../helpers/from-source.mjs';
import { read } from '../helpers/sources.mjs';

const { cleanProgram } = await fromSource('src/data/program.ts');
const { sheetOfProgram, sheetOfProtocol, itemsOf } = await fromSource('src/data/program-sheet.ts');
const { unknownIn } = await fromSource('src/data/program-unknown.ts');
const { weeksUntil, dayOf, addDays } = await fromSource('src/data/days.ts');
const { spreadDays } = await fromSource('src/data/spread-days.ts');
const hip = JSON.parse(read('demo/library/hip-mobility.json'));
const get = (id) => hip.exercises.find((exercise) => exercise.id === id);

describe('a sheet', () => {
  it('of every protocol knows its exercises and how long each session takes', () => {
    for (const protocol of hip.protocols) {
      const sheet = sheetOfProtocol(protocol, get);
      assert.deepEqual(unknownIn(sheet), []);
      for (const { sessions } of sheet.stages)
        for (const session of sessions) {
          assert.ok(session.seconds > 0, `${protocol.id} ${session.id}`);
          assert.ok(itemsOf(session).length > 0);
          for (const item of itemsOf(session)) assert.ok(get(item.exercise));
        }
    }
  });

  it('takes of a block to pick from as many as are to be picked, and a circuit round after round', () => {
    const pair = [{ exercise: 'glute-bridge', restAfterSeconds: 5 }, { exercise: 'frog-hold' }];
    const blocks = [
      { mode: 'pick', pick: 1, items: pair },
      { mode: 'circuit', rounds: { min: 2, max: 3 }, items: pair },
    ];
    const sheet = sheetOfProtocol({ id: 'p', title: 'P', stages: [{ id: 's', sessions: [{ id: 'x', blocks }] }] }, get);
    const ids = itemsOf(sheet.stages[0].sessions[0]).map(({ exercise }) => exercise);
    assert.deepEqual(ids, ['glute-bridge', 'glute-bridge', 'frog-hold', 'glute-bridge', 'frog-hold']);
  });

  it('honours ids that were replaced, keeps and names unknown ones, and leaves them out of a session', () => {
    const old = (id) => (id === 'old-bridge' ? get('glute-bridge') : get(id));
    const program = cleanProgram({ items: [{ exercise: 'old-bridge' }, { exercise: 'gone' }] });
    const sheet = sheetOfProgram(program, old);
    assert.deepEqual(unknownIn(sheet), ['gone']);
    assert.deepEqual(
      itemsOf(sheet.stages[0].sessions[0]).map(({ exercise }) => exercise),
      ['glute-bridge'],
    );
  });

  it('survives a protocol that nobody looked over', () => {
    fc.assert(
      fc.property(fc.anything(), (stages) => {
        for (const wrong of [
          { stages },
          { stages: [{ sessions: stages }] },
          { stages: [{ sessions: [{ blocks: stages }] }] },
        ])
          for (const { sessions } of sheetOfProtocol({ id: 'p', title: 'P', ...wrong }, get).stages)
            sessions.forEach(itemsOf);
      }),
    );
  });
});

describe('days', () => {
  it('make whole weeks from Monday, up to today’s', () => {
    const weeks = weeksUntil(new Date(2026, 10, 30, 23, 59), 2);
    assert.deepEqual(
      weeks.map((week) => [dayOf(week[0]), dayOf(week[6])]),
      [
        ['2026-11-23', '2026-11-29'],
        ['2026-11-30', '2026-12-06'],
      ],
    );
    assert.equal(dayOf(weeksUntil(new Date(2026, 10, 29), 1)[0][0]), '2026-11-23');
    assert.equal(dayOf(addDays(new Date(2026, 9, 24, 23, 30), 2)), '2026-10-26');
  });
  it('are spread over the week', () => {
    assert.deepEqual(
      [1, 2, 3, 4, 7, 9].map((times) => spreadDays(times).join('')),
      ['1', '14', '135', '1246', '1234567', '1234567'],
    );
  });
});
