import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { engine } from '../../cli/figure/engine.mjs';
import { captionsOf, partsOf } from '../../tools/films/words.mjs';
import { readMp4, readWebm } from '../helpers/film-files.mjs';
import { fromSource } from '../helpers/from-source.mjs';
import { root } from '../helpers/sources.mjs';

const at = (...path) => join(root, 'demo/library', ...path);
const json = (...path) => JSON.parse(readFileSync(at(...path), 'utf8'));
const library = json('hip-mobility.json');
const films = readdirSync(at('films'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => [basename(file, '.json'), json('films', file)]);
const exerciseOf = (id) => library.exercises.find((exercise) => exercise.id === id);

/** Jumps from the start to the end, none farther than a second after the one before. */
function assertJumps(jumps, seconds) {
  assert.equal(jumps[0], 0);
  [...jumps, seconds].slice(1).forEach((time, n) => assert.ok(time - jumps[n] <= 1.001, `after ${jumps[n]} s`));
}

describe('the films of the hip library', () => {
  it('are twelve or more, of all categories', () => {
    assert.ok(films.length >= 12);
    const categories = new Set(films.flatMap(([id]) => exerciseOf(id).terms.category));
    assert.deepEqual([...categories].sort(), ['create-space', 'rotations', 'use-space']);
  });

  it('are accepted by the checks of a library file', async () => {
    const { checkLibrary } = await fromSource('src/data/check.ts');
    const { lint } = await fromSource('src/data/lint.ts');
    const exercises = films.map(([id, film]) => ({ ...exerciseOf(id), media: [film] }));
    const about = (file) => [...checkLibrary(file), ...lint(file)].filter(({ path }) => /media/.test(path ?? ''));
    assert.deepEqual(about({ ...library, exercises }), []);
  });

  it('are told to search engines with a clip per step, a licence and a maker, each under a name of its own', async () => {
    const { structuredData } = await fromSource('src/data/structured-data.ts');
    for (const locale of ['nl', 'en']) {
      const list = structuredData(library, { locale, base: 'https://site.example/demo/library/hip-mobility.json' });
      const told = list.itemListElement.flatMap(({ item }) => item.subjectOf ?? []);
      assert.equal(told.length, films.length);
      assert.equal(new Set(told.map(({ name }) => name)).size, films.length);
      for (const video of told) {
        assert.equal(video.license, 'https://creativecommons.org/licenses/by/4.0/');
        assert.ok(video.creditText && video.description && video.uploadDate, video.name);
        assert.match(video.contentUrl, /^https:\/\/site\.example\/demo\/library\/films\/[\w-]+\.webm$/);
        assert.ok(video.hasPart.length, `${video.name} has no clips`);
        for (const { name, startOffset, endOffset } of video.hasPart) assert.ok(name && endOffset > startOffset);
      }
    }
  });

  for (const [id, film] of films) {
    describe(id, () => {
      const ready = engine.readFigure(json('figures', `${id}.json`));
      const { steps } = exerciseOf(id);
      const seconds = film.durationSeconds;
      const fileOf = (type) => readFileSync(at(film.sources.find((source) => source.type === type).src));

      it('lasts one loop of its figure', () => assert.ok(Math.abs(seconds - ready.seconds) < 0.04));

      it('is an H.264 film of at most 400 kB that starts at once, loops without a seam and jumps to every second', () => {
        const file = fileOf('video/mp4');
        const { codec, startsAtOnce, sound, even, seconds: length, jumps } = readMp4(file);
        assert.ok(file.length <= 400_000);
        assert.deepEqual(
          { codec, startsAtOnce, sound, even },
          { codec: 'avc1', startsAtOnce: true, sound: false, even: true },
        );
        assert.ok(Math.abs(length - seconds) < 0.001);
        assertJumps(jumps, seconds);
      });

      it('is a smaller film in VP9, too', () => {
        const file = fileOf('video/webm');
        const { codec, tracks, seconds: length, jumps } = readWebm(file);
        assert.ok(file.length < fileOf('video/mp4').length);
        assert.deepEqual({ codec, tracks }, { codec: 'V_VP9', tracks: 1 });
        assert.ok(Math.abs(length - seconds) < 0.001);
        assertJumps(jumps, seconds);
      });

      it('has a poster', () => assert.equal(readFileSync(at(film.poster.src)).toString('latin1', 8, 12), 'WEBP'));

      it('has captions in every language, with the words of the steps as they are now', () => {
        assert.deepEqual(
          film.captions.map(({ lang }) => lang),
          library.library.locales,
        );
        const parts = partsOf(ready, steps);
        assert.ok(parts.length && parts.every(({ to }) => to <= seconds + 0.04));
        for (const { src, lang } of film.captions) {
          assert.equal(readFileSync(at(src), 'utf8'), captionsOf(parts, steps, lang));
        }
      });

      it('says where its steps begin, whose it is and what may be done with it', () => {
        assert.ok(film.chapters.length > 0);
        for (const { atSeconds, step } of film.chapters) assert.ok(steps[step - 1] && atSeconds < seconds);
        assert.equal(film.license, 'CC-BY-4.0');
        assert.ok(film.credit.nl && film.credit.en && film.source && film.uploadDate);
        assert.equal(film.loops[0].toSeconds, seconds);
      });
    });
  }
});
