import { playwrightLauncher } from '@web/test-runner-playwright';
import { programs } from './paths.mjs';

/** Quiet, offline and the same on every machine. */
export const chromiumArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
  '--force-color-profile=srgb',
  '--autoplay-policy=no-user-gesture-required',
];

/** What playwright needs to start it; root may only run it without its sandbox. */
export const chromiumOptions = () => ({
  executablePath: programs.chromium(),
  chromiumSandbox: false,
  args: chromiumArgs,
});

/**
 * Chromium through playwright. All test files share one browser context: a context of its own per file means a cold
 * cache and, in new headless, a whole browser window each.
 */
export function chromium() {
  let shared;
  return playwrightLauncher({
    product: 'chromium',
    launchOptions: chromiumOptions(),
    async createBrowserContext({ browser }) {
      const context = await (shared ??= browser.newContext());
      const pages = [];
      return {
        async newPage() {
          const page = await context.newPage();
          pages.push(page);
          return page;
        },
        close: () => Promise.all(pages.map((page) => page.close())),
      };
    },
    createPage: ({ context }) => context.newPage(),
  });
}
