import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** W3C key codes by the names playwright uses. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};
for (let i = 0; i < 12; i++) KEYS[`F${i + 1}`] = String.fromCharCode(0xe031 + i);

const BUTTONS = { left: 0, middle: 1, right: 2 };

/** A port of this machine that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** One W3C WebDriver session, as far as the tests need it. */
export class WebDriver {
  #base;
  #session;

  constructor(port) {
    this.#base = `http://127.0.0.1:${port}`;
  }

  /** Waits up to ten seconds for the driver, then opens a session. */
  async open(capabilities) {
    for (let attempt = 0; ; attempt++) {
      try {
        await this.#call('GET', '/status');
        break;
      } catch (error) {
        if (attempt > 100) throw error;
        await sleep(100);
      }
    }
    const body = { capabilities: { alwaysMatch: capabilities } };
    this.#session = (await this.#call('POST', '/session', body)).sessionId;
  }

  /** Ends the session; quiet when the browser is already gone. */
  async close() {
    if (this.#session) await this.send('DELETE', '').catch(() => {});
    this.#session = undefined;
  }

  send(method, path, body) {
    return this.#call(method, `/session/${this.#session}${path}`, body);
  }

  async #call(method, path, body) {
    const options = { method, body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined };
    const response = await fetch(this.#base + path, options);
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message} (${path})`);
    return value;
  }
}

/** Playwright's `keyboard` and `mouse` over WebDriver actions. */
export function inputDevices(driver) {
  const keys = (actions) => driver.send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const parameters = { pointerType: 'mouse' };
  const pointer = (actions) =>
    driver.send('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters, actions }] });
  const code = (name) => KEYS[name] ?? name;
  const keyDown = (name) => ({ type: 'keyDown', value: code(name) });
  const keyUp = (name) => ({ type: 'keyUp', value: code(name) });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const down = ({ button = 'left' } = {}) => ({ type: 'pointerDown', button: BUTTONS[button] });
  const up = ({ button = 'left' } = {}) => ({ type: 'pointerUp', button: BUTTONS[button] });
  return {
    keyboard: {
      type: (text) => keys([...text].flatMap((char) => [keyDown(char), keyUp(char)])),
      down: (name) => keys([keyDown(name)]),
      up: (name) => keys([keyUp(name)]),
      press(names) {
        const chord = names.length > 1 ? names.split('+') : [names];
        return keys([...chord.map(keyDown), ...chord.toReversed().map(keyUp)]);
      },
    },
    mouse: {
      move: (x, y) => pointer([move(x, y)]),
      click: (x, y, options) => pointer([move(x, y), down(options), up(options)]),
      down: (options) => pointer([down(options)]),
      up: (options) => pointer([up(options)]),
    },
  };
}
