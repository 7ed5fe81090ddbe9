import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { EmbedPlan } from '../../src/data/video-embed.js';
import { frameScreen } from '../../src/elements/exercise-video/embed-frame.js';
import { setVolume, toggleSound } from '../../src/elements/exercise-video/sound.js';
import type { Screen } from '../../src/elements/exercise-video/screen.js';
import type { Medium } from '../../src/data/library-types.js';
import { PlayerStore } from '../../src/store/player-store.js';
import { violations } from '../helpers/axe.js';
import { MEDIA, part, videoWith, PATIENCE } from '../helpers/film.js';

const KEY = 'exercise-library-embeds';
const SERVICES = /youtube|ytimg|vimeo|google/;
const embedded = (provider = 'youtube', own: Partial<Medium> = {}): Medium => ({
  kind: 'video',
  embed: { provider, id: provider === 'vimeo' ? '123456789' : 'abcdefghijk' },
  poster: { src: `${MEDIA}/poster.svg` },
  ...own,
});
/** Everything the page ever asked a video service for, answered or not. */
const asked = () => performance.getEntriesByType('resource').filter(({ name }) => SERVICES.test(new URL(name).host));
const frames = () =>
  [...document.querySelectorAll('exercise-video')].flatMap((video) => [
    ...video.shadowRoot!.querySelectorAll('iframe'),
  ]);
const after = (ms: number, then: () => void) => {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
};

describe('exercise-video with a film of a service', function () {
  this.timeout(40_000);
  beforeEach(() => localStorage.removeItem(KEY));

  for (const provider of ['youtube', 'vimeo']) {
    const service = provider === 'vimeo' ? 'Vimeo' : 'YouTube';

    it(`asks ${service} for nothing before the click, not even when pointed at, and says what it does`, async () => {
      const before = asked().length;
      const video = await videoWith(embedded(provider));
      part(video, 'base')!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      part(video, 'start')!.focus();
      video.play();
      await new Promise((done) => setTimeout(done, 300));
      expect(asked().length).to.equal(before);
      expect(frames()).to.have.length(0);
      expect(video.shadowRoot!.querySelectorAll('link, script')).to.have.length(0);
      expect(part(video, 'consent')!.innerText).to.include(`${service} receives your IP address`);
      const link = part<HTMLAnchorElement>(video, 'link')!;
      expect(link.href).to.match(provider === 'vimeo' ? /^https:\/\/vimeo\.com\/123456789$/ : /watch\?v=abcdefghijk$/);
      expect(link.rel).to.equal('noreferrer');
      expect(part(video, 'remember')).to.equal(null);
      expect(await violations(video)).to.deep.equal([]);
    });
  }

  it('never shows a poster that comes from the service', async () => {
    const video = await videoWith(
      embedded('youtube', { poster: { src: 'https://i.ytimg.com/vi/abcdefghijk/hq.jpg' } }),
    );
    expect(part(video, 'poster')).to.equal(null);
    const own = await videoWith(embedded());
    expect(part(own, 'poster')).to.exist;
  });

  it('lets the consent tool of a site say no, and yes later', async () => {
    const video = await videoWith(embedded());
    const no = (event: Event) => event.preventDefault();
    video.addEventListener('exercise-video-consent', no);
    part(video, 'start')!.click();
    await new Promise((done) => setTimeout(done, 200));
    expect(frames()).to.have.length(0);
    video.removeEventListener('exercise-video-consent', no);
    video.consent = ['youtube'];
    await video.updateComplete;
    expect(part(video, 'consent')!.innerText).not.to.include('IP address');
    part(video, 'start')!.click();
    await waitUntil(() => frames().length === 1, undefined, PATIENCE);
    video.remove();
  });

  it('shows the frame after the click, below it our bar, over it nothing', async () => {
    const video = await videoWith(embedded('youtube', { shownSide: 'left' }), { mirrored: true });
    const told = oneEvent(video, 'exercise-video-consent');
    part(video, 'start')!.click();
    expect((await told) as unknown).to.include({ provider: 'youtube', remember: false });
    await waitUntil(() => part(video, 'repeat'), undefined, PATIENCE);
    const [frame] = frames();
    expect(frame.src).to.match(/^https:\/\/www\.youtube-nocookie\.com\/embed\/abcdefghijk\?/);
    expect(frame.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    expect(frame.title).to.equal('Hip circle');
    expect(part(video, 'mirror')).to.equal(null);
    expect(part(video, 'side')).to.equal(null);
    expect(getComputedStyle(frame).scale).to.equal('none');
    expect(part(video, 'bar')!.getBoundingClientRect().top).to.be.at.least(frame.getBoundingClientRect().bottom - 1);
    expect(part(video, 'consent')).to.equal(null);
    await waitUntil(() => video.shadowRoot!.activeElement === part(video, 'play'), 'the focus is lost', PATIENCE);
    video.remove();
  });

  it('remembers the choice only when the owner lets it, and the visitor wants it', async () => {
    const first = await videoWith(embedded(), { rememberConsent: true });
    part<HTMLInputElement>(first, 'remember')!.click();
    part(first, 'start')!.click();
    await waitUntil(() => frames().length === 1, undefined, PATIENCE);
    expect(localStorage.getItem(KEY)).to.equal('youtube');
    first.remove();
    const second = await videoWith(embedded(), { rememberConsent: true });
    expect(part(second, 'consent')!.innerText).not.to.include('IP address');
    expect(frames(), 'a remembered choice is no click').to.have.length(0);
    const strict = await videoWith(embedded());
    expect(part(strict, 'consent')!.innerText).to.include('IP address');
  });
});

// What is tested here is our side of the conversation. The services themselves were never reached.
describe('the messages of a service, with a stand-in', function () {
  this.timeout(40_000);
  let screen: Screen;
  let store: PlayerStore;
  const open = async (file: string, provider: 'youtube' | 'vimeo', silence?: number) => {
    const plan: EmbedPlan = {
      provider,
      service: provider,
      frame: new URL(`/test/fixtures/embeds/${file}.html?x`, location.href).href,
      href: '',
    };
    screen = frameScreen(document, plan, 'A film', silence);
    document.body.append(screen.node);
    store = new PlayerStore(screen.media, { after });
    await oneEvent(screen.node, 'load');
  };
  const told = () => ((screen.node as HTMLIFrameElement).contentWindow as Window & { asked?: unknown[][] }).asked!;
  afterEach(() => {
    store.dispose();
    screen.dispose();
  });

  for (const provider of ['youtube', 'vimeo'] as const) {
    it(`plays, goes to moments, changes speed, sound and repeats a part: ${provider}`, async () => {
      await open(provider, provider);
      store.play();
      await waitUntil(() => store.snapshot.playing && store.snapshot.time > 0.2, 'it does not play', PATIENCE);
      expect(store.snapshot.duration).to.equal(20);
      store.setRate(2);
      await waitUntil(() => store.snapshot.rate === 2, undefined, PATIENCE);
      store.seek(10);
      await waitUntil(() => store.snapshot.time >= 10 && store.snapshot.time < 12, undefined, PATIENCE);
      store.setPart({ from: 3, to: 4 });
      await waitUntil(() => store.snapshot.time < 4, undefined, PATIENCE);
      await waitUntil(() => told().filter((message) => message.includes(3)).length >= 2, 'it never goes back', {
        timeout: 4000,
      });
      toggleSound(screen.media);
      await waitUntil(() => store.snapshot.muted, undefined, PATIENCE);
      setVolume(screen.media, 0.5);
      await waitUntil(() => store.snapshot.volume === 0.5, undefined, PATIENCE);
      store.pause();
      await waitUntil(() => !store.snapshot.playing, undefined, PATIENCE);
      store.setPart(undefined);
      store.play();
      store.seek(19.9);
      await waitUntil(() => screen.media.ended, 'it never ends', PATIENCE);
      expect(screen.silent).to.equal(false);
    });
  }

  it('leaves the film to its own controls when the frame says nothing', async () => {
    await open('silent', 'youtube', 400);
    store.play();
    await waitUntil(() => screen.silent, 'it still waits for an answer', PATIENCE);
  });

  it('believes nobody else, and no nonsense', async () => {
    await open('silent', 'youtube', 5000);
    window.postMessage(JSON.stringify({ event: 'onReady' }), '*');
    const frame = (screen.node as HTMLIFrameElement).contentWindow as Window & typeof globalThis;
    for (const message of ['{', 'null', '7', '{"event":"infoDelivery","info":{"currentTime":"x","duration":null}}']) {
      frame.eval(`parent.postMessage(${JSON.stringify(message)}, '*')`);
    }
    await new Promise((done) => setTimeout(done, 200));
    expect(screen.media.readyState).to.equal(0);
    expect(store.snapshot).to.include({ time: 0, duration: 0 });
  });
});
