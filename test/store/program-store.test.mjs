import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromSource } from '../helpers/from-source.mjs';

const { ProgramStore, programStoreOf } = await fromSource('src/store/program-store.ts');

/** A device; `full` and `forbidden` refuse as browsers do. */
class Device {
  values = new Map();
  full = false;
  forbidden = false;
  storage = () => {
    if (this.forbidden) throw new DOMException('no', 'SecurityError');
    return {
      getItem: (key) => this.values.get(key) ?? null,
      setItem: (key, value) => {
        if (this.full) throw new DOMException('full', 'QuotaExceededError');
        this.values.set(key, value);
      },
      removeItem: (key) => this.values.delete(key),
    };
  };
}

const make = (device = new Device()) => ({ device, store: new ProgramStore('hip', device.storage) });
const ids = ({ snapshot }) => snapshot.program.items.map(({ exercise }) => exercise).join('');
const filled = (device) => {
  const made = make(device);
  for (const id of 'abc') made.store.add(id);
  return made;
};

describe('the programme store', () => {
  it('collects, orders, changes and removes, and says so each time', () => {
    const { store } = filled();
    let told = 0;
    const stop = store.subscribe(() => told++);
    assert.equal(store.move(2, -1), 1);
    assert.equal(store.move(0, -1), 0);
    assert.equal(ids(store), 'acb');
    store.change(1, { reps: 12, note: ' slowly ' });
    assert.deepEqual(store.snapshot.program.items[1], { exercise: 'c', reps: 12, note: 'slowly' });
    store.change(1, { reps: undefined });
    assert.deepEqual(store.snapshot.program.items[1], { exercise: 'c', note: 'slowly' });
    store.describe({ title: 'Mine', days: [5, 1] });
    assert.deepEqual(store.snapshot.program.days, [1, 5]);
    stop();
    store.remove(0);
    assert.equal(told, 4);
    assert.ok(Object.isFrozen(store.snapshot));
  });

  it('takes a removal, and a replacement, back', () => {
    const { store } = filled();
    store.remove(1);
    assert.equal(store.snapshot.canUndo, true);
    store.undo();
    assert.equal(ids(store), 'abc');
    store.clear();
    assert.equal(ids(store), '');
    store.undo();
    assert.equal(ids(store), 'abc');
    store.remove(0);
    store.add('d');
    assert.equal(store.snapshot.canUndo, false);
    store.undo();
    assert.equal(ids(store), 'bcd');
  });

  it('keeps nothing on the device before it is asked to, and everything after', () => {
    const { device, store } = filled();
    store.mark('own', '2026-11-30', true);
    assert.equal(device.values.size, 0);
    store.keep();
    store.add('d');
    store.mark('protocol:x', '2026-11-30', true);
    const { store: later } = make(device);
    assert.equal(ids(later), 'abcd');
    assert.deepEqual(later.snapshot.done, { own: ['2026-11-30'], 'protocol:x': ['2026-11-30'] });
    assert.equal(later.snapshot.kept, 'device');
    assert.deepEqual(make(new Device()).store.snapshot.kept, 'page');
  });

  it('deletes from the device on demand, and goes on on the page', () => {
    const { device, store } = filled();
    store.keep();
    store.forget();
    assert.equal(device.values.size, 0);
    assert.deepEqual([ids(store), store.snapshot.kept], ['abc', 'page']);
    store.add('d');
    assert.equal(device.values.size, 0);
  });

  for (const trouble of ['full', 'forbidden'])
    it(`loses nothing when the device is ${trouble}, and says so`, () => {
      const { device, store } = filled();
      device[trouble] = true;
      store.keep();
      assert.deepEqual([ids(store), store.snapshot.kept], ['abc', 'refused']);
      store.add('d');
      assert.equal(ids(store), 'abcd');
      device[trouble] = false;
      store.add('e');
      assert.equal(store.snapshot.kept, 'device');
      assert.equal(ids(make(device).store), 'abcde');
    });

  it('begins where storage is forbidden, and without any', () => {
    const device = new Device();
    device.forbidden = true;
    assert.equal(make(device).store.snapshot.kept, 'page');
    const { store } = { store: new ProgramStore('hip', () => undefined) };
    store.add('a');
    store.keep();
    assert.equal(store.snapshot.kept, 'refused');
  });

  it('ignores rubbish on the device, and never overwrites what a newer page kept', () => {
    const device = new Device();
    const { store } = filled(device);
    store.keep();
    const [key] = device.values.keys();
    device.values.set(key, '{"kind":"exer');
    assert.equal(ids(make(device).store), '');
    const newer = JSON.stringify({ kind: 'exercise-program', version: 9, program: {} });
    device.values.set(key, newer);
    const { store: older } = filled(device);
    older.keep();
    assert.deepEqual([older.snapshot.kept, device.values.get(key)], ['refused', newer]);
  });

  it('follows another window, and survives that one deleting everything', () => {
    const { device, store } = filled();
    store.keep();
    const { store: other } = make(device);
    other.add('d');
    store.refresh();
    assert.equal(ids(store), 'abcd');
    other.forget();
    store.refresh();
    assert.deepEqual([ids(store), store.snapshot.kept], ['abcd', 'page']);
  });

  it('loses neither of two windows: what is not kept yet stays, and keeping it can be taken back', () => {
    const { device, store } = filled();
    const { store: other } = make(device);
    other.add('x');
    other.mark('own', '2026-11-30', true);
    other.keep();
    store.refresh();
    assert.deepEqual([ids(store), store.snapshot.kept], ['abc', 'page']);
    store.keep();
    assert.deepEqual([ids(make(device).store), store.snapshot.canUndo], ['abc', true]);
    assert.deepEqual(store.snapshot.done, { own: ['2026-11-30'] });
    store.undo();
    assert.deepEqual([ids(store), ids(make(device).store)], ['x', 'x']);
  });

  it('keeps the programmes of two libraries apart, and has one for each', () => {
    const device = new Device();
    const { store } = filled(device);
    store.keep();
    assert.equal(ids(new ProgramStore('knee', device.storage)), '');
    assert.equal(programStoreOf('hip', device.storage), programStoreOf('hip'));
    assert.notEqual(programStoreOf('hip'), programStoreOf('knee', device.storage));
  });

  it('unmarks a day, and never holds more exercises than a programme can', () => {
    const { store } = make();
    store.mark('own', '2026-11-30', true);
    store.mark('own', '2026-11-30', true);
    store.mark('own', '2026-11-30', false);
    assert.deepEqual(store.snapshot.done, {});
    for (let i = 0; i < 60; i++) assert.equal(store.add('a'), true);
    assert.equal(store.add('a'), false);
  });
});
