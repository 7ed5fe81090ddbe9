import { expect } from '@open-wc/testing';
import type { Medium } from '../../src/data/library-types.js';
import { chapterAt, chaptersOf, clockText } from '../../src/data/video-chapters.js';
import { embedOf, isServiceAddress } from '../../src/data/video-embed.js';
import { loopsOf } from '../../src/data/video-loops.js';
import { planVideo, trustsHls, type PlayAbility } from '../../src/data/video-source.js';

const HLS = 'application/vnd.apple.mpegurl';
const base = 'https://site.example/data/library.json';
const plays = (...types: string[]): PlayAbility => ({
  base,
  canPlay: (type) => (types.some((known) => type.startsWith(known)) ? 'maybe' : ''),
});
const medium = (...sources: [string, string?][]): Medium => ({
  kind: 'video',
  sources: sources.map(([src, type]) => ({ src, type })),
});

describe('how a film is played', () => {
  it('takes the files this browser can play, in the order of the author', () => {
    const plan = planVideo(medium(['a.webm'], ['b.mp4'], ['c.ogv', 'video/ogg']), plays('video/mp4', 'video/webm'));
    expect(plan).to.deep.equal({
      kind: 'files',
      href: 'https://site.example/data/a.webm',
      files: [
        { src: 'https://site.example/data/a.webm', type: 'video/webm' },
        { src: 'https://site.example/data/b.mp4', type: 'video/mp4' },
      ],
    });
  });

  it('tries a file of unknown kind last', () => {
    const plan = planVideo(medium(['film'], ['b.mp4']), plays('video/mp4'));
    expect(plan.kind === 'files' && plan.files.map(({ src }) => src.split('/').at(-1))).to.deep.equal([
      'b.mp4',
      'film',
    ]);
  });

  it('prefers a file to a stream, and a stream to a service', () => {
    const all = { ...medium(['s.m3u8'], ['b.mp4']), embed: { provider: 'youtube', id: 'abcdefghijk' } };
    expect(planVideo(all, plays('video/mp4', HLS)).kind).to.equal('files');
    expect(planVideo(all, { ...plays(), hlsLibrary: true }).kind).to.equal('hls');
    expect(planVideo(all, plays()).kind).to.equal('embed');
  });

  it('lets the browser play a stream where that is trusted, hls.js elsewhere, and the browser if there is no hls.js', () => {
    const stream = medium(['s.m3u8']);
    expect(planVideo(stream, { ...plays(HLS), nativeHls: true, hlsLibrary: true }).kind).to.equal('files');
    expect(planVideo(stream, { ...plays(HLS), nativeHls: false, hlsLibrary: true }).kind).to.equal('hls');
    expect(planVideo(stream, plays(HLS)).kind).to.equal('files');
    expect(planVideo(stream, plays()).kind).to.equal('unsupported');
  });

  it('trusts browsers without MediaSource, or with the managed one', () => {
    const yes = () => 'maybe';
    expect(trustsHls({}, yes)).to.equal(true);
    expect(trustsHls({ MediaSource: 1 }, yes)).to.equal(false);
    expect(trustsHls({ MediaSource: 1, ManagedMediaSource: 1 }, yes)).to.equal(true);
    expect(trustsHls({}, () => '')).to.equal(false);
  });

  it('never takes an address that is none', () => {
    for (const src of ['javascript:alert(1)', 'data:video/mp4;base64,AAAA', 'blob:x', 'http://[', '']) {
      expect(planVideo(medium([src]), plays('video')).kind, src).to.equal('unsupported');
    }
  });

  it('says when there is nothing', () => {
    expect(planVideo(undefined, plays())).to.deep.equal({ kind: 'empty' });
    expect(planVideo({ kind: 'video' }, plays())).to.deep.equal({ kind: 'empty' });
    expect(planVideo({ kind: 'video', sources: [] }, plays())).to.deep.equal({ kind: 'empty' });
  });
});

describe('a film on a service', () => {
  it('is asked of the hosts that keep the least', () => {
    expect(embedOf({ provider: 'YouTube', id: 'dQw4w9WgXcQ' })!.frame).to.match(
      /^https:\/\/www\.youtube-nocookie\.com\/embed\/dQw4w9WgXcQ\?/,
    );
    expect(embedOf({ provider: 'vimeo', id: '76979871' })!.frame).to.equal(
      'https://player.vimeo.com/video/76979871?dnt=1',
    );
    expect(embedOf({ provider: 'vimeo', id: '76979871/8272103f6e' })).to.include({
      frame: 'https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e',
      href: 'https://vimeo.com/76979871/8272103f6e',
    });
  });

  it('has an id and nothing else', () => {
    for (const id of ['', '"><script>x</script>', 'abc', 'abcdefghij/', '../../../../', 'abcdefghijk?autoplay=1']) {
      expect(embedOf({ provider: 'youtube', id }), id).to.equal(undefined);
      expect(embedOf({ provider: 'vimeo', id }), id).to.equal(undefined);
    }
    expect(embedOf({ provider: 'elsewhere', id: 'abcdefghijk' })).to.equal(undefined);
  });

  it('knows the addresses of services', () => {
    for (const host of ['i.ytimg.com', 'www.youtube.com', 'youtu.be', 'i.vimeocdn.com', 'player.vimeo.com']) {
      expect(isServiceAddress(`https://${host}/x.jpg`), host).to.equal(true);
    }
    for (const host of ['site.example', 'notvimeo.com', 'vimeo.com.example']) {
      expect(isServiceAddress(`https://${host}/x.jpg`), host).to.equal(false);
    }
  });
});

describe('chapters', () => {
  const chapters = (list: [number, number][], duration?: number) =>
    chaptersOf({ kind: 'video', chapters: list.map(([atSeconds, step]) => ({ atSeconds, step })) }, [], duration).map(
      ({ from, to, step }) => [from, to, step],
    );

  it('go on until the next one, in the order of time', () => {
    expect(
      chapters(
        [
          [4, 2],
          [0, 1],
        ],
        8,
      ),
    ).to.deep.equal([
      [0, 4, 1],
      [4, 8, 2],
    ]);
  });

  it('leave out what lies behind the end, before the beginning, twice at one moment, or is no step', () => {
    expect(
      chapters(
        [
          [-1, 1],
          [0, 1],
          [0, 2],
          [3, 0],
          [4, 1.5],
          [99, 3],
          [Number.NaN, 4],
        ],
        8,
      ),
    ).to.deep.equal([[0, 8, 1]]);
  });

  it('are found by the moment', () => {
    const list = chaptersOf({
      kind: 'video',
      chapters: [
        { atSeconds: 1, step: 1 },
        { atSeconds: 3, step: 2 },
      ],
    });
    expect(chapterAt(list, 0)).to.equal(undefined);
    expect(chapterAt(list, 1)!.step).to.equal(1);
    expect(chapterAt(list, 300)!.step).to.equal(2);
  });

  it('and loops keep inside the film', () => {
    const loops = [
      { fromSeconds: 1, toSeconds: 3 },
      { fromSeconds: 5, toSeconds: 99 },
      { fromSeconds: 9, toSeconds: 12 },
      { fromSeconds: 4, toSeconds: 2 },
    ];
    expect(loopsOf({ kind: 'video', loops }, 8).map(({ from, to }) => [from, to])).to.deep.equal([
      [1, 3],
      [5, 8],
    ]);
  });

  it('have a time that people read', () => {
    expect([0, 16.9, 725, 3600, -1, Number.NaN].map(clockText)).to.deep.equal([
      '0:00',
      '0:16',
      '12:05',
      '1:00:00',
      '0:00',
      '0:00',
    ]);
  });
});
