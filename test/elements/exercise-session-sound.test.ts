import { aTimeout, expect } from '@open-wc/testing';
import type { ExerciseSession } from '../../src/elements/exercise-session/exercise-session.js';
import { one, pass, runningSession } from '../helpers/session.js';

/** Counts what a session does with the sound of the device, in the place of the browser's own. */
class Device {
  contexts = 0;
  tones = 0;
  playing = false;
  title: string | undefined;
  readonly actions = new Map<string, unknown>();
  readonly #before: (() => void)[] = [];

  constructor() {
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    const device = this;
    const param = () => ({ value: 0, setValueAtTime() {}, exponentialRampToValueAtTime() {} });
    const node = () => ({ gain: param(), frequency: param(), connect: (to: unknown) => to, disconnect() {} });
    this.#replace(window, 'AudioContext', {
      value: class {
        state = 'running';
        currentTime = 0;
        constructor() {
          device.contexts++;
        }
        createGain = node;
        createOscillator = () => ({ ...node(), start: () => device.tones++, stop() {} });
        close = () => Promise.resolve();
      },
    });
    this.#replace(navigator, 'mediaSession', {
      value: {
        set metadata(data: MediaMetadata | null) {
          device.title = data?.artist;
        },
        setActionHandler: (name: string, act: unknown) =>
          act ? device.actions.set(name, act) : device.actions.delete(name),
      },
    });
    this.#replace(HTMLAudioElement.prototype, 'play', { value: () => Promise.resolve(void (device.playing = true)) });
    this.#replace(HTMLAudioElement.prototype, 'pause', { value: () => void (device.playing = false) });
  }

  restore(): void {
    this.#before.forEach((back) => back());
  }

  #replace(owner: object, key: string, value: PropertyDescriptor): void {
    const before = Object.getOwnPropertyDescriptor(owner, key);
    Object.defineProperty(owner, key, { configurable: true, ...value });
    this.#before.push(() =>
      before ? Object.defineProperty(owner, key, before) : delete (owner as Record<string, unknown>)[key],
    );
  }
}

describe('exercise-session and the sound of the device', () => {
  let device: Device;
  beforeEach(async () => {
    await aTimeout(0);
    sessionStorage.clear();
    device = new Device();
  });
  afterEach(() => device.restore());

  const muteButton = (element: ExerciseSession) => one(element, '.tools button');

  it('sounds, and takes the buttons of headphones and lock screen', async () => {
    const element = await runningSession({ exercise: 'bridge', noVoice: true });
    expect(device.contexts).to.equal(1);
    expect(device.tones).to.be.greaterThan(0);
    expect([device.playing, device.title]).to.deep.equal([true, 'Bridge']);
    expect([...device.actions.keys()])
      .to.include('pause')
      .and.to.include('nexttrack');
    (device.actions.get('pause') as () => void)();
    await element.updateComplete;
    expect(element.matches(':state(paused)')).to.equal(true);
    element.remove();
    await aTimeout(0);
    expect([device.title, device.actions.size]).to.deep.equal([undefined, 0]);
  });

  it('without sound leaves them to the music of the visitor', async () => {
    const element = await runningSession({ exercise: 'bridge', muted: true });
    await pass(element, 20);
    expect([device.contexts, device.playing, device.title, device.actions.size]).to.deep.equal([
      0,
      false,
      undefined,
      0,
    ]);
  });

  it('sounds from the touch that turns it on, and is still from the one that turns it off', async () => {
    const element = await runningSession({ exercise: 'bridge', muted: true });
    muteButton(element).click();
    await element.updateComplete;
    expect([device.contexts, device.playing, device.title]).to.deep.equal([1, true, 'Bridge']);
    const sounded = device.tones;
    expect(sounded).to.be.greaterThan(0);
    muteButton(element).click();
    await element.updateComplete;
    expect(device.playing).to.equal(false);
    await pass(element, 80);
    expect(device.tones).to.equal(sounded);
  });
});
