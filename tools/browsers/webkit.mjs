import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { programs } from './paths.mjs';
import { freePort, inputDevices, WebDriver } from './webdriver.mjs';

const WINDOW = fileURLToPath(new URL('webkit-window.py', import.meta.url));
const VIEWPORT = { width: 800, height: 600 };
/** Time GTK needs to tell the page about a changed setting. */
const SETTING_MS = 60;

/**
 * WebKitGTK: a virtual screen (Xvfb), WebKitWebDriver and a bare window. Like Firefox it calls itself `playwright`, so
 * that the stock commands work. It has one window, so the test files take turns.
 */
export function webkit() {
  const engine = new Engine();
  const active = new Map();
  let starting;
  let queue = Promise.resolve();
  return {
    name: 'WebKitGTK',
    type: 'playwright',
    concurrency: 1,
    async initialize() {},
    stop: () => engine.stop(),
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    getPage: () => engine.page,
    async startSession(id, url) {
      await (starting ??= engine.start());
      active.set(id, url);
      await (queue = queue.catch(() => {}).then(() => engine.open(url)));
    },
    async stopSession(id) {
      active.delete(id);
      await engine.reset();
      return {};
    },
  };
}

/** The three processes behind a WebKit page. */
class Engine {
  #processes = [];
  #directory = mkdtempSync(`${tmpdir()}/webkit-`);
  #socket = `${this.#directory}/socket`;
  #driver;
  page;

  async start() {
    process.once('exit', () => this.#kill('SIGKILL'));
    const display = await this.#startScreen();
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: `:${display}`,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      WEBKIT_WINDOW_SOCKET: this.#socket,
    };
    const args = [`--port=${port}`, '--host=127.0.0.1'];
    this.#processes.push(spawn(programs.webkitDriver(), args, { stdio: 'ignore', env }));
    this.#driver = new WebDriver(port);
    await this.#driver.open({
      browserName: 'exercise-library-tests',
      'webkitgtk:browserOptions': { binary: WINDOW, args: [] },
    });
    this.page = {
      ...inputDevices(this.#driver),
      screenshot: async () => Buffer.from(await this.#driver.send('GET', '/screenshot'), 'base64'),
      setViewportSize: (size) => this.#setViewportSize(size),
      emulateMedia: (media) => this.#emulateMedia(media),
    };
    await this.#setViewportSize(VIEWPORT);
  }

  open(url) {
    return this.#driver.send('POST', '/url', { url });
  }

  /** Leaves the page and lets go of pressed keys and the window's size. */
  async reset() {
    await this.#driver.send('DELETE', '/actions').catch(() => {});
    await this.open('about:blank');
    await this.#setViewportSize(VIEWPORT);
  }

  async stop() {
    await this.#driver?.close();
    this.#kill('SIGTERM');
    rmSync(this.#directory, { recursive: true, force: true });
  }

  #kill(signal) {
    for (const child of this.#processes.reverse()) child.kill(signal);
  }

  /** Starts Xvfb, which picks a free display itself and writes its number to descriptor 3. */
  #startScreen() {
    const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
    const screen = spawn(programs.screen(), args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    this.#processes.push(screen);
    return new Promise((resolve, reject) => {
      screen.once('error', reject);
      screen.once('exit', (code) => reject(new Error(`Xvfb ended with exit code ${code}`)));
      screen.stdio[3].once('data', (data) => resolve(String(data).trim()));
    });
  }

  /** The window manager answers late and the frame has its own size: correct until the page measures what was asked. */
  async #setViewportSize({ width, height }) {
    const script = 'return [innerWidth, innerHeight]';
    for (let attempt = 0; attempt < 20; attempt++) {
      const [nowWidth, nowHeight] = await this.#driver.send('POST', '/execute/sync', { script, args: [] });
      if (nowWidth === width && nowHeight === height) return;
      const frame = await this.#driver.send('GET', '/window/rect');
      const rect = { width: frame.width + width - nowWidth, height: frame.height + height - nowHeight };
      await this.#driver.send('POST', '/window/rect', { x: 0, y: 0, ...rect });
      await sleep(50);
    }
    throw new Error(`The WebKit window did not become ${width} by ${height} pixels.`);
  }

  async #emulateMedia({ colorScheme, reducedMotion, forcedColors, media }) {
    if (forcedColors === 'active' || media === 'print') {
      throw new Error('WebKitGTK cannot emulate forced colors or print; ask `can` of test/helpers/engine.ts first.');
    }
    const settings = {};
    if (colorScheme !== undefined) settings['gtk-application-prefer-dark-theme'] = colorScheme === 'dark';
    if (reducedMotion !== undefined) settings['gtk-enable-animations'] = reducedMotion !== 'reduce';
    await this.#tellWindow(settings);
    await sleep(SETTING_MS);
  }

  #tellWindow(settings) {
    return new Promise((resolve, reject) => {
      const socket = connect(this.#socket, () => socket.write(`${JSON.stringify(settings)}\n`));
      socket.once('data', () => resolve(socket.end()));
      socket.once('error', reject);
    });
  }
}
