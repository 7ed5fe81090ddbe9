import { aTimeout, expect } from '@open-wc/testing';
import type { ExerciseSession } from '../../src/elements/exercise-session/exercise-session.js';
import { violations } from '../helpers/axe.js';
import { waitFor } from '../helpers/fixtures.js';
import type { HandClock } from '../helpers/hand-clock.js';
import { pass, runningSession, shownSession, words } from '../helpers/session.js';

/** What the owner is told while something is done. */
async function warnings(act: () => Promise<unknown>): Promise<string> {
  const told: unknown[] = [];
  const { warn } = console;
  console.warn = (...args) => void told.push(...args);
  try {
    await act();
    await waitFor(() => told.length);
  } finally {
    console.warn = warn;
  }
  return told.join('\n');
}
/** Puts something else in the place of a property of the page until the test is over. */
const replaced: (() => void)[] = [];
function replace(owner: object, key: string, value: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(owner, key);
  Object.defineProperty(owner, key, { configurable: true, ...value });
  replaced.push(() =>
    before ? Object.defineProperty(owner, key, before) : delete (owner as Record<string, unknown>)[key],
  );
}
const throws = () => {
  throw new Error('not allowed');
};

describe('exercise-session, when something is wrong', () => {
  // The session of the test before leaves in a moment.
  beforeEach(async () => {
    await aTimeout(0);
    sessionStorage.clear();
  });
  afterEach(() => replaced.splice(0).forEach((restore) => restore()));

  for (const [what, properties, sentence, message] of [
    ['an exercise that is not there', { exercise: 'bridgee' }, /no exercise "bridgee"/, /nothing here/],
    [
      'a protocol that is not there',
      { protocol: 'starts' },
      /no protocol "starts".*Did you mean "start"/,
      /nothing here/,
    ],
    ['a stage that is not there', { protocol: 'start', stage: 'two' }, /no stage "two".*There is: one/, /nothing here/],
    ['an exercise without times', { exercise: 'english-only' }, /nothing that takes time/, /no times yet/],
    ['items that are no list', { items: 'bridge' as never }, /items: each should be/, /nothing here/],
  ] as const) {
    it(`tells the owner of ${what}, and the visitor kindly`, async () => {
      let element!: ExerciseSession;
      const told = await warnings(async () => (element = await shownSession(properties)));
      expect(told).to.match(sentence);
      expect(words(element, '.message')).to.match(message);
      expect(element.matches(':state(empty)')).to.equal(true);
      expect(await violations(element)).to.deep.equal([]);
    });
  }

  it('follows what can be followed of a bad selection', async () => {
    const items = [
      { exercise: 'gone' },
      { exercise: 'bridge', dosage: { holdSeconds: 36_000, sets: -3 } },
      { exercise: 'band-walk', restAfterSeconds: -9 },
    ];
    let element!: ExerciseSession;
    const told = await warnings(async () => (element = await shownSession({ items })));
    expect(told)
      .to.match(/"gone"/)
      .and.to.match(/36000/)
      .and.to.match(/-3/)
      .and.to.match(/-9/);
    expect(words(element, '[part=total] b')).to.match(/^61 min/);
  });

  it('runs without sound, voice, vibration, wake lock, headphones and storage', async () => {
    replace(window, 'AudioContext', { value: undefined });
    replace(window, 'speechSynthesis', { value: undefined });
    replace(navigator, 'vibrate', { value: undefined });
    replace(navigator, 'wakeLock', { value: undefined });
    replace(navigator, 'mediaSession', { value: undefined });
    replace(window, 'sessionStorage', { get: throws });
    const element = await runningSession({ exercise: 'hip-circle' });
    expect((element.clock as HandClock).waiting).to.equal(1);
    await pass(element, 200);
    await waitFor(() => element.matches(':state(ended)'));
  });

  it('runs when each of them throws', async () => {
    replace(window, 'AudioContext', {
      value: class {
        constructor() {
          throws();
        }
      },
    });
    replace(window, 'speechSynthesis', { value: { getVoices: throws, speak: throws, cancel: throws } });
    replace(navigator, 'vibrate', { value: throws });
    replace(navigator, 'wakeLock', { value: { request: () => Promise.reject(new Error('battery')) } });
    replace(navigator, 'mediaSession', {
      value: {
        setActionHandler: throws,
        set metadata(_: unknown) {
          throws();
        },
      },
    });
    replace(window, 'sessionStorage', { value: { getItem: throws, setItem: throws, removeItem: throws } });
    const element = await runningSession({ exercise: 'bridge' });
    await pass(element, 200);
    await waitFor(() => element.matches(':state(ended)'));
  });

  it('says it in the visitor’s language with a voice of the device, and offers none without', async () => {
    const said: string[] = [];
    const voice = (lang: string, localService = true) => ({ lang, localService, name: lang }) as SpeechSynthesisVoice;
    let voices = [voice('en-GB', false), voice('nl-NL')];
    const speech = { getVoices: () => voices, cancel() {}, speak: ({ text }: { text: string }) => said.push(text) };
    replace(window, 'speechSynthesis', { value: speech });
    replace(window, 'SpeechSynthesisUtterance', {
      value: class {
        voice?: unknown;
        constructor(readonly text: string) {}
      },
    });
    const mute = await shownSession({ exercise: 'bridge' });
    // The English voice asks a server, and Dutch is another language.
    expect(words(mute, '.hint')).to.equal('This device has no voice in your language.');
    expect(mute.shadowRoot!.querySelectorAll('[part=helpers] input:disabled')).to.have.length(1);
    voices = [voice('en-US')];
    const element = await runningSession({ exercise: 'bridge' });
    await pass(element, 10);
    expect(said.at(-1)).to.equal('Push. Push your feet down.');
    await pass(element, 10);
    expect(said).to.include('20 percent').and.to.include('30 percent');
    element.noVoice = true;
    const before = said.length;
    await pass(element, 10);
    expect(said).to.have.length(before);
  });

  it('keeps the screen awake while it runs, and only then', async () => {
    let locks = 0;
    const lock = () => {
      locks++;
      const it = { released: false, release: () => Promise.resolve((locks--, (it.released = true))) };
      return Promise.resolve(it);
    };
    replace(navigator, 'wakeLock', { value: { request: lock } });
    const element = await runningSession({ exercise: 'bridge' });
    await Promise.resolve();
    expect(locks).to.equal(1);
    element.pause();
    await Promise.resolve();
    expect(locks).to.equal(0);
    await element.play();
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect(locks).to.equal(0);
  });

  it('leaves no timer behind after a hundred comings and goings', async () => {
    const element = await runningSession({ exercise: 'hip-circle' });
    const parent = element.parentElement!;
    for (let i = 0; i < 100; i++) {
      element.remove();
      await Promise.resolve();
      expect((element.clock as HandClock).waiting).to.equal(0);
      parent.append(element);
      if (i % 10 === 0) await element.play();
    }
    element.remove();
    await Promise.resolve();
    expect((element.clock as HandClock).waiting).to.equal(0);
  });

  it('goes on when it is moved within the page', async () => {
    const element = await runningSession({ exercise: 'hip-circle' });
    element.parentElement!.prepend(element);
    await element.updateComplete;
    expect(element.matches(':state(running)')).to.equal(true);
  });
});
