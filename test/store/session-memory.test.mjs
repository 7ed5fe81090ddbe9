import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromSource } from '../helpers/from-source.mjs';

const { SessionMemory } = await fromSource('src/store/session-memory.ts');

describe('the memory of a session', () => {
  const storage = () => {
    const kept = new Map();
    return {
      kept,
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    };
  };
  const place = { id: 'exercise:x', at: 12.34, choices: { '0.0.sets': 3 }, first: 'left' };

  it('finds the place of the same session again, and of no other', () => {
    const store = storage();
    const memory = new SessionMemory(() => store);
    memory.keep(place);
    assert.deepEqual(memory.find('exercise:x'), { ...place, at: 12.3 });
    assert.equal(memory.find('exercise:y'), undefined);
    memory.forget();
    assert.equal(store.kept.size, 0);
  });

  it('holds nothing but which session, its numbers and how far', () => {
    const store = storage();
    new SessionMemory(() => store).keep({ ...place, pain: 8, effort: 'hard' });
    assert.deepEqual(Object.keys(JSON.parse([...store.kept.values()][0])).sort(), ['at', 'choices', 'first', 'id']);
  });

  it('does without storage, and without sense in it', () => {
    const broken = [
      () => {
        throw new Error('forbidden');
      },
      () => undefined,
      () => ({
        getItem: () => '{"id":"exercise:x"',
        setItem: () => {
          throw new Error('full');
        },
      }),
      () => ({ getItem: () => '{"id":"exercise:x","at":"soon"}' }),
    ];
    for (const memory of broken.map((ask) => new SessionMemory(ask))) {
      memory.keep(place);
      assert.equal(memory.find('exercise:x'), undefined);
      memory.forget();
    }
  });
});
