import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromSource } from '../helpers/from-source.mjs';
import { read } from '../helpers/sources.mjs';

const { exercisePlan, structuredData, videoObject } = await fromSource('src/data/structured-data.ts');
const everything = JSON.parse(read('test/fixtures/valid/everything.json'));
const [bridge] = everything.exercises;
const [film] = bridge.media;
const options = {
  locale: 'nl',
  base: 'https://site.example/lib/file.json',
  href: (id) => `https://site.example/${id}`,
};

describe('data for search engines', () => {
  it('is a list of exercise plans', () => {
    const { itemListElement, numberOfItems } = structuredData(everything, options);
    assert.equal(numberOfItems, 2);
    assert.deepEqual(
      itemListElement.map(({ position, item }) => [position, item.url]),
      [
        [1, 'https://site.example/bridge'],
        [2, 'https://site.example/turn'],
      ],
    );
  });

  it('tells an exercise in the language of the page', () => {
    const plan = exercisePlan(everything, bridge, options);
    assert.deepEqual([plan.name, plan.inLanguage, plan.repetitions], ['Tekst', 'nl', '8']);
    assert.match(plan.activityDuration, /^PT\d+M\d+S$/);
  });

  it('has a film with its clips, at whole addresses', () => {
    const video = videoObject(everything, bridge, film, options);
    assert.deepEqual(
      [video['@type'], video.contentUrl, video.thumbnailUrl, video.duration],
      [
        'VideoObject',
        'https://site.example/lib/media/bridge.mp4',
        'https://site.example/lib/media/bridge.jpg',
        'PT12.5S',
      ],
    );
    assert.deepEqual(video.hasPart[0].startOffset, 0);
  });

  for (const missing of ['uploadDate', 'poster', 'sources'])
    it(`has no film that lacks ${missing}: search engines take half of one for a mistake`, () => {
      assert.equal(videoObject(everything, bridge, { ...film, [missing]: undefined }, options), undefined);
    });

  it('has no empty values', () => {
    const plan = exercisePlan(everything, { id: 'a', name: 'A' }, options);
    assert.deepEqual(
      Object.values(plan).filter((value) => value === undefined || value === '' || value?.length === 0),
      [],
    );
  });
});
