import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { programs } from './paths.mjs';

/** What `emulateMedia` calls a feature, and the field of Firefox's browsing context that overrides it. */
const MEDIA_FIELDS = {
  media: 'mediumOverride',
  colorScheme: 'prefersColorSchemeOverride',
  forcedColors: 'forcedColorsOverride',
  reducedMotion: 'prefersReducedMotionOverride',
};

/**
 * Firefox over WebDriver BiDi. It calls itself `playwright` and hands out pages with playwright's methods, so that the
 * stock commands (sendKeys, sendMouse, setViewport, emulateMedia) serve it as they serve Chromium. One page at a time:
 * media overrides are set on every tab.
 */
export function firefox() {
  const launcher = chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath: programs.firefox(),
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'app.update.enabled': false, 'media.autoplay.default': 0 },
    },
  });
  const getPage = launcher.getPage.bind(launcher);
  launcher.name = 'Firefox';
  launcher.type = 'playwright';
  launcher.getPage = (id) => playwrightPage(getPage(id));
  return launcher;
}

function playwrightPage(page) {
  return {
    keyboard: playwrightKeyboard(page.keyboard),
    mouse: page.mouse,
    setViewportSize: (size) => page.setViewport(size),
    screenshot: (options) => page.screenshot(options),
    emulateMedia: (media) => emulateMedia(page, media),
  };
}

/** Key names as playwright knows them: `Space`, and `Shift+Tab` in one word. */
function playwrightKeyboard(keyboard) {
  const key = (name) => (name === 'Space' ? ' ' : name);
  return {
    type: (text) => keyboard.type(text),
    down: (name) => keyboard.down(key(name)),
    up: (name) => keyboard.up(key(name)),
    async press(names) {
      const modifiers = names.length > 1 ? names.split('+') : [names];
      const last = modifiers.pop();
      for (const modifier of modifiers) await keyboard.down(modifier);
      await keyboard.press(key(last));
      for (const modifier of modifiers.reverse()) await keyboard.up(modifier);
    },
  };
}

/** BiDi has no media emulation yet: a script in the browser's own window sets the overrides. */
async function emulateMedia(page, media) {
  const { connection } = page.browser();
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { context } = tree.contexts.find(({ url }) => url.includes('browser.xhtml'));
  const fields = Object.entries(media).map(([feature, value]) => [
    MEDIA_FIELDS[feature],
    value ?? (feature === 'media' ? '' : 'none'),
  ]);
  const { result } = await connection.send('script.evaluate', {
    expression: `(${overrideInAllTabs})(${JSON.stringify(Object.fromEntries(fields))})`,
    awaitPromise: true,
    target: { context },
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
}

/** Runs inside Firefox. */
function overrideInAllTabs(fields) {
  for (const window of globalThis.Services.wm.getEnumerator('navigator:browser')) {
    for (const tab of window.gBrowser.tabs) Object.assign(tab.linkedBrowser.browsingContext, fields);
  }
}
