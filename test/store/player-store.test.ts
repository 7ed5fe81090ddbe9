import { expect } from '@open-wc/testing';
import { FrameWatch } from '../../src/store/frame-watch.js';
import { PlayerStore, type PlayerStoreOptions } from '../../src/store/player-store.js';
import { FakeClock, FakeMedia } from '../helpers/fake-media.js';

const make = (options: Partial<PlayerStoreOptions> = {}) => {
  const media = new FakeMedia();
  const clock = new FakeClock();
  const files = [{ src: 'a.mp4' }, { src: 'b.webm' }];
  const store = new PlayerStore(media, { files, duration: 9, ...options, after: clock.after });
  return { media, clock, store };
};

describe('the player store', () => {
  it('asks for nothing before it is told to play', () => {
    const { media, store } = make();
    expect(media.src).to.equal('');
    expect(media.asked).to.deep.equal([]);
    expect(store.snapshot).to.include({ playing: false, time: 0, duration: 9, rate: 1 });
  });

  it('never believes itself: it plays when the film says so', () => {
    const { media, store } = make();
    store.play();
    expect(media.src).to.equal('a.mp4');
    expect(store.snapshot.playing).to.equal(false);
    media.begin();
    expect(store.snapshot).to.include({ playing: true, duration: 8, buffered: 5 });
    store.setRate(0.5);
    expect(media.playbackRate).to.equal(0.5);
    store.pause();
    media.tell('pause');
    expect(store.snapshot.playing).to.equal(false);
  });

  it('shows a film that refuses to begin as stopped', async () => {
    const { media, store } = make();
    media.refuses = true;
    store.play();
    await Promise.resolve();
    await Promise.resolve();
    expect(store.snapshot).to.include({ playing: false });
    expect(store.snapshot.error).to.equal(undefined);
  });

  it('tries the next file, and says it after the last one', () => {
    const { media, store } = make();
    store.play();
    media.tell('error', { error: { code: 4, message: '' } });
    expect(media.src).to.equal('b.webm');
    expect(store.snapshot.error).to.equal(undefined);
    media.tell('error', { error: { code: 4, message: '404: Not Found' } });
    expect(store.snapshot.error!.reason).to.equal('network');
    expect(store.snapshot.playing).to.equal(false);
  });

  it('goes on at the same moment after a lost connection', () => {
    const { media, store } = make({ files: [{ src: 'a.mp4' }] });
    store.play();
    media.begin();
    media.tell('timeupdate', { currentTime: 4.2 });
    media.tell('error', { error: { code: 2, message: '' }, readyState: 0, currentTime: 0, paused: true });
    expect(store.snapshot.error!.reason).to.equal('network');
    expect(store.snapshot.time).to.equal(4.2);
    store.retry();
    media.error = null;
    expect(media.asked.at(-1)).to.equal('play');
    media.begin();
    expect(media.currentTime).to.equal(4.2);
    expect(store.snapshot.error).to.equal(undefined);
  });

  it('says that the connection is slow when it waits long, and not before', () => {
    const { media, clock, store } = make();
    store.play();
    media.begin();
    media.tell('waiting', { readyState: 2 });
    expect(store.snapshot).to.include({ waiting: true, slow: false });
    clock.pass(2500);
    expect(store.snapshot.slow).to.equal(true);
    media.tell('playing', { readyState: 4 });
    expect(store.snapshot).to.include({ waiting: false, slow: false });
    expect(clock.size).to.equal(0);
  });

  it('goes to a moment that was chosen before the film was there', () => {
    const { media, store } = make();
    store.seek(3);
    expect(store.snapshot.time).to.equal(3);
    store.play();
    media.begin();
    expect(media.currentTime).to.equal(3);
  });

  it('repeats a part: never a frame behind its end', () => {
    const { media, store } = make();
    const frames = new FrameWatch(media, (time) => store.reached(time + frames.frameSeconds * 1.05));
    store.play();
    media.begin();
    store.setPart({ from: 2, to: 3 });
    expect(media.currentTime).to.equal(2);
    media.currentTime = 2.92;
    media.frame!(0, { mediaTime: 2.92 });
    expect(media.currentTime).to.equal(2.92);
    media.currentTime = 2.96;
    media.frame!(0, { mediaTime: 2.96 });
    media.frame!(0, { mediaTime: 2.98 });
    expect(media.currentTime).to.equal(2);
    frames.stop();
    expect(media.frame).to.equal(undefined);
  });

  it('repeats a part without frames too, and one that ends with the film', () => {
    const { media, store } = make();
    store.play();
    media.begin();
    store.setPart({ from: 6, to: Infinity });
    expect(store.snapshot.part).to.deep.equal({ from: 6, to: 8 });
    media.tell('seeking', { currentTime: 7.9 });
    media.asked.length = 0;
    media.tell('pause', { paused: true, ended: true });
    expect(store.snapshot.part).to.exist;
    media.tell('ended', { currentTime: 8 });
    expect(media.currentTime).to.equal(6);
    expect(media.asked).to.deep.equal(['play']);
  });

  it('takes no part that is none', () => {
    const { store } = make();
    for (const part of [
      { from: 3, to: 3.05 },
      { from: 5, to: 2 },
      { from: 20, to: 30 },
      { from: Number.NaN, to: 2 },
    ]) {
      store.setPart(part);
      expect(store.snapshot.part).to.equal(undefined);
    }
  });

  it('counts down, and begins after that', () => {
    const { media, clock, store } = make({ countFrom: () => 3 });
    const counts: number[] = [];
    store.subscribe(({ count }) => counts.push(count));
    store.play();
    media.begin();
    expect(store.snapshot).to.include({ count: 3, playing: false });
    media.paused = true;
    media.asked.length = 0;
    for (let i = 0; i < 3; i++) clock.pass(1000);
    expect([...new Set(counts)]).to.deep.equal([0, 3, 2, 1].slice(1).concat(0));
    expect(media.asked).to.deep.equal(['play']);
  });

  it('counts nothing when the number is none', () => {
    for (const wrong of [-1, 0, Number.NaN]) {
      const { media, clock, store } = make({ countFrom: () => wrong });
      store.play();
      expect(store.snapshot.count).to.equal(0);
      expect(media.asked).to.deep.equal(['play']);
      expect(clock.size).to.equal(0);
    }
    const { media, clock, store } = make({ countFrom: () => 1.5 });
    store.play();
    for (let i = 0; i < 4; i++) clock.pass(1000);
    expect(store.snapshot.count).to.equal(0);
    expect(media.asked.at(-1)).to.equal('play');
  });

  it('stops counting when the visitor does', () => {
    const { media, clock, store } = make({ countFrom: () => 3 });
    store.play();
    store.pause();
    media.asked.length = 0;
    clock.pass(5000);
    expect(store.snapshot.count).to.equal(0);
    expect(media.asked).to.deep.equal([]);
  });

  it('says it when what plays a stream cannot be fetched', async () => {
    const cause = new Error('gone');
    const { media, store } = make({ files: undefined, open: () => Promise.reject(cause) });
    store.play();
    expect(store.snapshot.waiting).to.equal(true);
    await Promise.resolve();
    await Promise.resolve();
    expect(store.snapshot).to.include({ waiting: false });
    expect(store.snapshot.error).to.deep.equal({ reason: 'network', cause });
    expect(media.asked).to.deep.equal([]);
  });

  it('leaves no timer and hears nothing after it is let go of', () => {
    const { media, clock, store } = make({ countFrom: () => 3 });
    let told = 0;
    store.play();
    store.subscribe(() => told++);
    store.dispose();
    told = 0;
    media.begin();
    expect(told).to.equal(0);
    expect(clock.size).to.equal(0);
    expect(media.asked.at(-1)).to.equal('pause');
  });
});
