import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import jsqr from 'jsqr';
import { fromSource } from '../helpers/from-source.mjs';

const { qrCode } = await fromSource('src/data/qr-code.ts');
const decode = jsqr.default ?? jsqr;

/** Paints the path as a browser does, six pixels a square, with a white edge. */
function paint({ size, path }) {
  const scale = 6;
  const side = (size + 8) * scale;
  const inside = Array.from({ length: size }, () => new Uint8Array(size + 1));
  // Even-odd over the upright edges of the outline; every contour is made of straight lines along the grid.
  for (const contour of path.split('Z').filter(Boolean)) {
    const points = contour
      .slice(1)
      .split('L')
      .map((point) => point.split(' ').map(Number));
    points.forEach(([x, y], i) => {
      const [x2, y2] = points[(i + 1) % points.length];
      if (x !== x2) return assert.equal(y, y2);
      for (let row = Math.min(y, y2); row < Math.max(y, y2); row++) inside[row][x] ^= 1;
    });
  }
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  inside.forEach((row, y) => {
    let dark = 0;
    for (let x = 0; x < size; x++) {
      dark ^= row[x];
      if (!dark) continue;
      for (let dy = 0; dy < scale; dy++)
        for (let dx = 0; dx < scale; dx++) {
          const at = (((y + 4) * scale + dy) * side + (x + 4) * scale + dx) * 4;
          pixels.fill(0, at, at + 3);
        }
    }
  });
  return [pixels, side, side];
}

describe('the code to scan', () => {
  for (const [name, text] of [
    ['a short link', 'https://example.org/#program=1abc'],
    ['other letters', 'https://example.org/übung?x=💪'],
    ['the longest link', `https://example.org/exercises#program=1${'aB3_-'.repeat(390)}`],
  ])
    it(`brings ${name} back when it is read by another program`, () => {
      assert.equal(decode(...paint(qrCode(text))).data, text);
    });

  it('is not there when the text is too long for one', () => assert.equal(qrCode('x'.repeat(4000)), undefined));
});
