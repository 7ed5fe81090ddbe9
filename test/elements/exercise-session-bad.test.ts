import { aTimeout, expect, html } from '@open-wc/testing';
import '../../src/define/exercise-library.js';
import '../../src/define/exercise-session.js';
import type { ExerciseSession } from '../../src/elements/exercise-session/exercise-session.js';
import { violations } from '../helpers/axe.js';
import { deepSettled, libraryWith, waitFor } from '../helpers/fixtures.js';
import { HandClock } from '../helpers/hand-clock.js';
import { sessionLibrary } from '../helpers/session-library.js';

const one = <T extends HTMLElement>(element: Element, selector: string) =>
  element.shadowRoot!.querySelector<T>(selector)!;
const words = (element: Element, selector: string) =>
  one(element, selector)?.textContent.trim().replace(/\s+/g, ' ') ?? '';
let clock: HandClock;

async function shown(properties: Partial<ExerciseSession>, data: unknown = sessionLibrary()): Promise<ExerciseSession> {
  const library = await libraryWith(data, html`<exercise-library lang="en"><p></p></exercise-library>`);
  const element = document.createElement('exercise-session');
  clock = new HandClock();
  library.append(Object.assign(element, { clock, ...properties }));
  await deepSettled(element);
  return element;
}
async function started(properties: Partial<ExerciseSession>): Promise<ExerciseSession> {
  const element = await shown(properties);
  await waitFor(() => one(element, '[part=start]'));
  one(element, '[part=start]').click();
  await waitFor(() => element.matches(':state(running)') && one(element, '.pause'));
  return element;
}
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
      const told = await warnings(async () => (element = await shown(properties)));
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
    const told = await warnings(async () => (element = await shown({ items })));
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
    const element = await started({ exercise: 'hip-circle' });
    expect(clock.waiting).to.equal(1);
    clock.pass(200);
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
    const element = await started({ exercise: 'bridge' });
    clock.pass(200);
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
    const mute = await shown({ exercise: 'bridge' });
    // The English voice asks a server, and Dutch is another language.
    expect(words(mute, '.hint')).to.equal('This device has no voice in your language.');
    expect(mute.shadowRoot!.querySelectorAll('[part=helpers] input:disabled')).to.have.length(1);
    voices = [voice('en-US')];
    const element = await started({ exercise: 'bridge' });
    clock.pass(10);
    expect(said.at(-1)).to.equal('Push. Push your feet down.');
    clock.pass(10);
    expect(said).to.include('20 percent').and.to.include('30 percent');
    element.noVoice = true;
    const before = said.length;
    clock.pass(10);
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
    const element = await started({ exercise: 'bridge' });
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
    const element = await started({ exercise: 'hip-circle' });
    const parent = element.parentElement!;
    for (let i = 0; i < 100; i++) {
      element.remove();
      await Promise.resolve();
      expect(clock.waiting).to.equal(0);
      parent.append(element);
      if (i % 10 === 0) await element.play();
    }
    element.remove();
    await Promise.resolve();
    expect(clock.waiting).to.equal(0);
  });

  it('goes on when it is moved within the page', async () => {
    const element = await started({ exercise: 'hip-circle' });
    element.parentElement!.prepend(element);
    await element.updateComplete;
    expect(element.matches(':state(running)')).to.equal(true);
  });
});

describe('exercise-session at the end', () => {
  // The session of the test before leaves in a moment.
  beforeEach(async () => {
    await aTimeout(0);
    sessionStorage.clear();
  });

  async function ended(properties: Partial<ExerciseSession>): Promise<ExerciseSession> {
    const element = await started(properties);
    clock.pass(500);
    await waitFor(() => one(element, '[part=after]'));
    return element;
  }
  async function answers(element: ExerciseSession, name: string, index: number): Promise<void> {
    element.shadowRoot!.querySelectorAll<HTMLInputElement>(`.asks-${name} input`)[index].click();
    await deepSettled(element);
  }

  it('asks for effort and pain on the scale of the library, and is accessible', async () => {
    const element = await ended({ exercise: 'bridge' });
    expect(words(element, '#how')).to.equal('Done. Well done.');
    expect(element.shadowRoot!.querySelectorAll('.asks-pain input')).to.have.length(11);
    await answers(element, 'pain', 3);
    expect(words(element, '[part=advice]')).to.match(/^Up to 3 is fine/);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('above the limit gives the advice of the library, the step down, and whom to ask', async () => {
    const element = await ended({ exercise: 'bridge' });
    await answers(element, 'pain', 6);
    expect(words(element, '.zone')).to.match(/too much pain/);
    expect(words(element, '.steps a')).to.equal('Hip circle');
    expect(words(element, '[part=advice]')).to.contain('Your back hurts.');
    expect(one(element, '[part=advice] exercise-notice').shadowRoot!.textContent).to.contain('Ask us');
    one(element, '.steps a').click();
    await deepSettled(element);
    expect(element.closest('exercise-library')!.store.snapshot.open).to.equal('hip-circle');
  });

  it('too easy leads a step up; of several exercises it asks which one', async () => {
    const element = await ended({ protocol: 'start' });
    await answers(element, 'effort', 0);
    expect(one(element, '.steps')).to.equal(null);
    await answers(element, 'which', 0);
    expect(words(element, '.steps a')).to.equal('Bridge');
  });

  it('keeps the answers on the page: in no storage, address or event', async () => {
    const heard: string[] = [];
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event.type.startsWith('exercise-session')) heard.push(event.type);
      return dispatchEvent.call(this, event);
    };
    const address = location.href;
    try {
      const element = await ended({ exercise: 'bridge' });
      heard.length = 0;
      await answers(element, 'pain', 8);
      await answers(element, 'effort', 2);
    } finally {
      EventTarget.prototype.dispatchEvent = dispatchEvent;
    }
    expect(heard).to.deep.equal([]);
    expect({ ...sessionStorage }).to.deep.equal({});
    expect({ ...localStorage }).to.not.have.property('exercise-session');
    expect(location.href).to.equal(address);
  });

  it('starts again, with nothing remembered of the answers', async () => {
    const element = await ended({ exercise: 'bridge' });
    await answers(element, 'pain', 8);
    element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=after] .go button')[1].click();
    await waitFor(() => element.matches(':state(running)'));
    clock.pass(500);
    await waitFor(() => one(element, '[part=after]'));
    expect(words(element, '[part=advice]')).to.equal('');
  });
});
