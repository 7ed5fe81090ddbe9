import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromSource } from '../helpers/from-source.mjs';

const { PostingLists } = await fromSource('src/data/posting-lists.ts');
/** Bit 0 for place 0, bit 1 for place 1… */
const BITS = 0x08040201;

test('many lists, filled at the same time, keep every number with its first place', () => {
  const entry = fc.record({
    list: fc.nat(5),
    gap: fc.oneof(fc.nat(3), fc.nat(300), fc.nat(40_000)),
    place: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 400, size: 'max' }), (entries) => {
      const lists = new PostingLists();
      const handles = Array.from({ length: 6 }, () => lists.create());
      const wanted = handles.map(() => new Map());
      let number = 0;
      for (const { list, gap, place } of entries) {
        number += gap;
        lists.append(handles[list], number, place);
        if (!wanted[list].has(number)) wanted[list].set(number, place);
      }
      handles.forEach((handle, i) => {
        const masks = new Uint8Array(number + 1);
        lists.mark(handle, masks, BITS);
        const found = new Map();
        masks.forEach((mask, at) => mask && found.set(at, Math.log2(mask)));
        assert.deepEqual(found, wanted[i]);
      });
    }),
    { numRuns: 60 },
  );
});
