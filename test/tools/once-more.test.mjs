import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onceMore } from '../../tools/testing/once-more.mjs';

const run = (file, failed) => ({ file, failed, passed: 3 - failed });
const same = (a, b) => a.file === b.file;
const never = () => assert.fail('nothing is to be run again');

test('when all passed, nothing is run again', async () => {
  const runs = [run('a', 0), run('b', 0)];
  assert.deepEqual(await onceMore(runs, never), { runs, unsteady: [] });
});

test('what was only late passes, and is told', async () => {
  const late = run('b', 1);
  const asked = [];
  const again = async (broken) => (asked.push(...broken), [run('b', 0)]);
  const { runs, unsteady } = await onceMore([run('a', 0), late], again, same);
  assert.deepEqual(asked, [late]);
  assert.deepEqual(runs, [run('a', 0), run('b', 0)]);
  assert.deepEqual(unsteady, [late]);
});

test('what is wrong fails twice', async () => {
  const { runs, unsteady } = await onceMore([run('a', 0), run('b', 1)], async () => [run('b', 2)], same);
  assert.deepEqual(runs, [run('a', 0), run('b', 2)]);
  assert.deepEqual(unsteady, []);
});

test('what did not take part the second time stays failed; what passed the first time is not asked', async () => {
  const { runs } = await onceMore([run('a', 0), run('b', 1)], async () => [run('a', 3)], same);
  assert.deepEqual(runs, [run('a', 0), run('b', 1)]);
});

test('when much fails, it is broken, and fails at once', async () => {
  const runs = ['a', 'b', 'c', 'd', 'e'].map((file) => run(file, 1));
  assert.deepEqual(await onceMore(runs, never), { runs, unsteady: [] });
});
