import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { ExerciseVideo } from '../../src/elements/exercise-video/exercise-video.js';
import { attachStream } from '../../src/elements/exercise-video/hls.js';
import { film, MEDIA, own, part, started, videoWith, PATIENCE } from '../helpers/film.js';

type Told = (event: string, data: { fatal: boolean; type: string }) => void;

/** Stands for hls.js: it puts a film into the element, as hls.js does. */
class FakeHls {
  static made: FakeHls[] = [];
  static supported = true;
  static isSupported = () => FakeHls.supported;
  log: string[] = [];
  fail?: Told;
  constructor(readonly options: { enableWorker?: boolean }) {
    FakeHls.made.push(this);
  }
  on(_event: string, told: Told) {
    this.fail = told;
  }
  loadSource(address: string) {
    this.log.push(address);
  }
  attachMedia(video: HTMLVideoElement) {
    video.src = `${MEDIA}/${video.canPlayType('video/webm') ? 'film.webm' : 'film.mp4'}`;
  }
  startLoad() {
    this.log.push('startLoad');
  }
  recoverMediaError() {
    this.log.push('recoverMediaError');
  }
  destroy() {
    this.log.push('destroy');
  }
}

// An address with the type of a stream that no browser plays itself, so that every engine takes the same way.
const stream = film({ sources: [{ src: 'https://site.example/class.m3u8' }] });
const noNativePlayer = () =>
  !document.createElement('video').canPlayType('application/vnd.apple.mpegurl') || 'MediaSource' in window;

describe('exercise-video with a stream', function () {
  this.timeout(40_000);
  let asked = 0;
  beforeEach(() => {
    asked = 0;
    FakeHls.made = [];
    FakeHls.supported = true;
    ExerciseVideo.loadHls = () => {
      asked++;
      return Promise.resolve({ default: FakeHls });
    };
  });
  afterEach(() => {
    ExerciseVideo.loadHls = undefined;
  });

  it('fetches hls.js when it is played and not before, and lets go of it', async () => {
    expect(noNativePlayer(), 'this engine plays streams itself: choose another test').to.equal(true);
    const video = await videoWith(stream);
    expect(asked).to.equal(0);
    await started(video);
    expect(asked).to.equal(1);
    const [hls] = FakeHls.made;
    expect(hls.options.enableWorker, 'strict policies refuse workers').to.equal(false);
    expect(hls.log).to.deep.equal(['https://site.example/class.m3u8']);
    video.remove();
    await waitUntil(() => hls.log.includes('destroy'), undefined, PATIENCE);
  });

  it('says so when hls.js cannot be fetched, or cannot play here', async () => {
    ExerciseVideo.loadHls = () => Promise.reject(new Error('gone'));
    const video = await videoWith(stream);
    const error = oneEvent(video, 'exercise-video-error');
    part(video, 'play')!.click();
    expect((await error) as unknown).to.have.property('reason', 'network');
    expect(own(video).src).to.equal('');
    FakeHls.supported = false;
    expect(() => attachStream(own(video), 'x', FakeHls)).to.throw(/cannot play streams/);
  });

  it('mends a broken stream twice, then gives up', () => {
    const element = document.createElement('video');
    attachStream(element, 'https://site.example/class.m3u8', FakeHls);
    const [hls] = FakeHls.made;
    hls.fail!('hlsError', { fatal: false, type: 'networkError' });
    hls.fail!('hlsError', { fatal: true, type: 'networkError' });
    hls.fail!('hlsError', { fatal: true, type: 'mediaError' });
    expect(hls.log.slice(1)).to.deep.equal(['startLoad', 'recoverMediaError']);
    hls.fail!('hlsError', { fatal: true, type: 'mediaError' });
    expect(hls.log.at(-1)).to.equal('destroy');
    element.removeAttribute('src');
  });
});
