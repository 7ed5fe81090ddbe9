import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { Medium } from '../../src/data/library-types.js';
import type { ExerciseVideoErrorEvent } from '../../src/events.js';
import { violations } from '../helpers/axe.js';
import {
  film,
  MEDIA,
  own,
  part,
  press,
  said,
  shown,
  started,
  tools,
  videoWith,
  visibleNotice,
  PATIENCE,
} from '../helpers/film.js';

const BAD = '"><img src=x onerror="window.ran=1"><script>window.ran=1</script>';
const only = (src: string, type?: string): Medium => film({ sources: [{ src, type }] });
const ran = () => (window as { ran?: number }).ran;

describe('exercise-video with a bad film', function () {
  this.timeout(40_000);
  for (const [what, src] of [
    ['is missing', `${MEDIA}/nowhere.mp4`],
    ['is a web page', `${MEDIA}/page.mp4`],
    ['is cut off', `${MEDIA}/truncated.mp4`],
    ['is empty', `${MEDIA}/empty.mp4`],
  ]) {
    it(`says so when the file ${what}, and offers to try again`, async () => {
      const video = await videoWith(only(src, 'video/mp4'));
      const error = oneEvent(video, 'exercise-video-error');
      part(video, 'play')!.click();
      const { reason } = (await error) as unknown as ExerciseVideoErrorEvent;
      expect(reason).to.match(/^(network|format)$/);
      await video.updateComplete;
      expect(visibleNotice(video)!.innerText).to.match(/missing or damaged|could not be loaded/);
      expect(video.matches(':state(error)')).to.equal(true);
      expect(part<HTMLAnchorElement>(video, 'link')!.href).to.equal(new URL(src, location.href).href);
      expect(video.playing).to.equal(false);
      expect(await violations(video)).to.deep.equal([]);
      // It is tried again: what was said goes, and comes back when it still does not work.
      const again = Promise.race([
        oneEvent(video, 'exercise-video-error'),
        waitUntil(() => !visibleNotice(video), 'nothing is tried', { timeout: 4000, interval: 5 }),
      ]);
      part(video, 'retry')!.click();
      await again;
    });
  }

  it('plays the next file when the first one is broken', async () => {
    const sources = [{ src: `${MEDIA}/nowhere.mp4`, type: 'video/mp4' }, ...film().sources!];
    const video = await videoWith(film({ sources }));
    let errors = 0;
    video.addEventListener('exercise-video-error', () => errors++);
    await started(video);
    expect(errors).to.equal(0);
    expect(own(video).src).to.match(/film\./);
  });

  it('says that the browser cannot play it, with a link, and tells the site', async () => {
    const video = document.createElement('exercise-video');
    video.lang = 'en';
    const told = oneEvent(video, 'exercise-video-error');
    video.medium = only('https://site.example/film.xyz', 'video/x-nobody');
    document.body.append(video);
    expect(((await told) as unknown as ExerciseVideoErrorEvent).reason).to.equal('unsupported');
    await shown(video);
    expect(visibleNotice(video)!.innerText).to.include('Your browser cannot play this film.');
    expect(part<HTMLAnchorElement>(video, 'link')!.href).to.equal('https://site.example/film.xyz');
    expect(part(video, 'bar')!.checkVisibility()).to.equal(false);
    expect(await violations(video)).to.deep.equal([]);
    video.remove();
  });

  for (const src of ['javascript:window.ran=1', 'data:text/html,<script>window.ran=1</script>', BAD]) {
    it(`never takes ${src.slice(0, 12)} for an address`, async () => {
      const bad = src === BAD ? `javascript:${BAD}` : src;
      const video = await videoWith({ ...only(bad), source: bad, poster: { src: bad } });
      expect(visibleNotice(video)!.innerText.trim()).to.equal('Your browser cannot play this film.');
      expect(part(video, 'poster')).to.equal(null);
      expect(part(video, 'link')).to.equal(null);
      expect(video.shadowRoot!.querySelectorAll('video, iframe, img, script')).to.have.length(0);
      expect(ran()).to.equal(undefined);
    });
  }

  it('shows names and words as text', async () => {
    const video = await videoWith(
      film({ title: BAD, transcript: BAD, loops: [{ fromSeconds: 1, toSeconds: 2, label: BAD }], shownSide: 'left' }),
      { label: BAD },
    );
    await started(video);
    await tools(video);
    press(video, 'r');
    await video.updateComplete;
    expect(video.shadowRoot!.querySelectorAll('img, script')).to.have.length(0);
    expect(part(video, 'base')!.getAttribute('aria-label')).to.equal(BAD);
    expect(ran()).to.equal(undefined);
  });

  it('takes no id with markup in it for a film of a service', async () => {
    for (const provider of ['youtube', 'vimeo', BAD]) {
      const video = await videoWith({ kind: 'video', embed: { provider, id: BAD } });
      expect(visibleNotice(video)!.innerText.trim()).to.equal('Your browser cannot play this film.');
      expect(video.shadowRoot!.querySelector('iframe, a, img')).to.equal(null);
      video.remove();
    }
    expect(ran()).to.equal(undefined);
  });

  it('says when captions are none, and plays on', async () => {
    for (const file of ['not-captions.vtt', 'nowhere.vtt']) {
      const video = await videoWith(film({ captions: [{ src: `${MEDIA}/${file}`, lang: 'not a language' }] }));
      await started(video);
      press(video, 'c');
      await said(video, 'The captions could not be loaded.');
      const { currentTime } = video;
      await waitUntil(() => video.currentTime > currentTime, undefined, PATIENCE);
      video.remove();
    }
  });

  it('leaves out chapters beyond the end', async () => {
    const chapters = [
      { atSeconds: 0, step: 1 },
      { atSeconds: 4, step: 2 },
      { atSeconds: 500, step: 3 },
    ];
    const video = await videoWith(film({ chapters, durationSeconds: undefined }));
    await started(video);
    await video.updateComplete;
    expect(video.shadowRoot!.querySelectorAll('.piece')).to.have.length(2);
    video.currentStep = 3;
    await video.updateComplete;
    expect(video.currentTime).to.be.below(8);
  });

  it('survives what is no medium at all', async () => {
    const nonsense = [
      {},
      { kind: 'video', sources: [{}] },
      { kind: 'video', sources: [{ src: 12 }] },
    ] as unknown as Medium[];
    for (const medium of nonsense) {
      const video = await videoWith(medium);
      expect(visibleNotice(video) ?? part(video, 'repeat')).to.exist;
      video.remove();
    }
  });

  it('leaves nothing behind after a hundred times on and off the page', async function () {
    this.timeout(40_000);
    const timers = new Set<number>();
    const { setTimeout: realTimeout, clearTimeout: realClear, setInterval: realInterval } = window;
    const heard = new Map<string, number>();
    const { addEventListener: realAdd } = EventTarget.prototype;
    const video = await videoWith();
    await started(video);
    const parent = video.parentElement!;
    window.setTimeout = ((then: () => void, ms?: number) => {
      const id = realTimeout(() => {
        timers.delete(id);
        then();
      }, ms);
      timers.add(id);
      return id;
    }) as typeof setTimeout;
    window.clearTimeout = ((id: number) => {
      timers.delete(id);
      realClear(id);
    }) as typeof clearTimeout;
    let intervals = 0;
    window.setInterval = ((...args: Parameters<typeof realInterval>) => {
      intervals++;
      return realInterval(...args);
    }) as typeof setInterval;
    // Listeners outside of the element: each must come with a signal that ends it, or be a constant of the page.
    const signals: AbortSignal[] = [];
    EventTarget.prototype.addEventListener = function (type: string, then, options) {
      if (this === window || this === document || this === globalThis) {
        const { signal } = typeof options === 'object' ? options : {};
        if (signal) signals.push(signal);
        else heard.set(type, (heard.get(type) ?? 0) + 1);
      }
      realAdd.call(this, type, then, options);
    };
    const old: WeakRef<Element>[] = [];
    try {
      for (let i = 0; i < 100; i++) {
        video.remove();
        await Promise.resolve();
        old.push(new WeakRef(own(video) ?? video));
        parent.append(video);
        if (i % 10 === 0) video.play();
        await video.updateComplete;
        for (let j = 0; i % 10 === 0 && !own(video)?.src; j++) {
          if (j > 200) throw new Error('no player');
          await new Promise((done) => realTimeout(done, 20));
        }
      }
      video.remove();
      await new Promise((done) => realTimeout(done, 700));
    } finally {
      Object.assign(window, { setTimeout: realTimeout, clearTimeout: realClear, setInterval: realInterval });
      EventTarget.prototype.addEventListener = realAdd;
    }
    expect(timers.size, 'timers that still wait').to.equal(0);
    expect(intervals).to.equal(0);
    expect([...heard], 'listeners without an end').to.deep.equal([]);
    expect(
      signals.filter(({ aborted }) => !aborted),
      'listeners that still hear',
    ).to.have.length(0);
    expect(document.querySelectorAll('video, iframe')).to.have.length(0);
    expect(video.playing).to.equal(false);
    expect(own(video) === null).to.equal(true);
  });
});
