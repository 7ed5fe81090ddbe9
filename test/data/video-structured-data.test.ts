import { expect } from '@open-wc/testing';
import type { LibraryFile, Medium } from '../../src/data/library-types.js';
import { videoObject } from '../../src/data/structured-data.js';

const exercise = {
  id: 'x',
  name: 'Hip circle',
  summary: 'A circle.',
  steps: [{ text: 'Lie down.' }, { text: 'Circle.' }],
};
const file: LibraryFile = { schemaVersion: '1.0', library: { id: 'l', title: 'L' }, exercises: [exercise] };
const medium: Medium = {
  kind: 'video',
  sources: [{ src: 'film.mp4' }],
  poster: { src: 'film.jpg' },
  uploadDate: '2026-11-25',
  durationSeconds: 8,
  chapters: [
    { atSeconds: 0, step: 1 },
    { atSeconds: 3, step: 2 },
  ],
};
const tell = (own: Partial<Medium>) =>
  videoObject(file, exercise, { ...medium, ...own }, { locale: 'en', base: 'https://site.example/library.json' });

describe('a film for search engines', () => {
  it('has a clip per step', () => {
    expect(tell({})).to.deep.include({
      '@type': 'VideoObject',
      name: 'Hip circle',
      contentUrl: 'https://site.example/film.mp4',
      duration: 'PT8S',
    });
    expect(tell({})!.hasPart).to.deep.equal([
      { '@type': 'Clip', name: 'Lie down.', startOffset: 0, endOffset: 3, url: 'https://site.example/film.mp4#t=0' },
      { '@type': 'Clip', name: 'Circle.', startOffset: 3, endOffset: 8, url: 'https://site.example/film.mp4#t=3' },
    ]);
  });

  it('has none when one of them lacks its name or its end', () => {
    const nameless = [...medium.chapters!, { atSeconds: 5, step: 9 }];
    expect(tell({ chapters: nameless })).not.to.have.property('hasPart');
    expect(tell({ durationSeconds: undefined })).not.to.have.property('hasPart');
    expect(tell({ chapters: undefined })).not.to.have.property('hasPart');
  });

  it('is told with the frame of its service, and not at all when something is missing', () => {
    const embed = { provider: 'vimeo', id: '123456789' };
    expect(tell({ sources: undefined, embed })!.embedUrl).to.equal('https://player.vimeo.com/video/123456789?dnt=1');
    expect(tell({ sources: undefined })).to.equal(undefined);
    expect(tell({ poster: undefined })).to.equal(undefined);
    expect(tell({ uploadDate: undefined })).to.equal(undefined);
  });

  it('says under which licence it may be shown, and whose it is', () => {
    const told = tell({ license: 'CC-BY-4.0', credit: { en: 'Drawn by us' } });
    expect(told).to.include({ license: 'https://creativecommons.org/licenses/by/4.0/', creditText: 'Drawn by us' });
    const address = (license: string) => tell({ license })!.license;
    expect(address('CC-BY-NC-SA-3.0')).to.equal('https://creativecommons.org/licenses/by-nc-sa/3.0/');
    expect(address('CC0-1.0')).to.equal('https://creativecommons.org/publicdomain/zero/1.0/');
    expect(address('https://site.example/licence')).to.equal('https://site.example/licence');
    for (const none of ['all rights reserved', 'javascript:alert(1)', 'CC-BY-../../x']) {
      expect(address(none), none).to.equal(undefined);
    }
  });

  it('is called after its exercise; by its title only among several', () => {
    const front = { ...medium, title: 'From the front' };
    const name = (...media: Medium[]) =>
      videoObject(file, { ...exercise, media }, front, { locale: 'en', base: 'https://site.example/library.json' })!
        .name;
    expect(name(front)).to.equal('Hip circle');
    expect(name(front, medium)).to.equal('Hip circle: From the front');
  });
});
