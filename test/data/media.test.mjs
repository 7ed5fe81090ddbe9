import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromSource } from '../helpers/from-source.mjs';

const { cardPicture } = await fromSource('src/data/media.ts');

const figure = { kind: 'figure', figure: { keys: [] } };
const film = { kind: 'video', poster: { src: 'film.webp' } };
const detail = { kind: 'image', role: 'detail', sources: [{ src: 'detail.webp' }] };
const srcOf = (...media) => cardPicture({ id: 'a', name: 'A', media }, 'https://example.org/library.json')?.src;

describe('the picture of a card', () => {
  it('is that of the first demonstration that has one, else of another medium', () => {
    assert.match(srcOf(detail, film), /film\.webp$/);
    assert.match(srcOf(detail), /detail\.webp$/);
    assert.equal(srcOf(), undefined);
  });

  it('is the drawing when that comes first: nothing is fetched of the film after it', () => {
    assert.equal(srcOf(figure, film), undefined);
    assert.equal(srcOf(detail, figure), undefined);
    assert.match(srcOf(film, figure), /film\.webp$/);
  });
});
