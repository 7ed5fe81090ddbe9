/** How late what a slow network brings is, in milliseconds: everything, and on top the library and each piece of it. */
export const LATE = {
  'the file last': { '/chunks/': 150, '.json': 900, '.woff2': 200 },
  'the pieces last': { '/chunks/': 500, '.json': 50, '.woff2': 900 },
};

/** Answers to `page` come as late as `delays` say, by what their address holds. */
export async function slowly(page, delays) {
  await page.route('**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const delay = Object.keys(delays).find((part) => pathname.includes(part));
    if (delay) await new Promise((done) => setTimeout(done, delays[delay]));
    await route.continue().catch(() => undefined);
  });
}

/** Writes down, from the start of each page on, everything that moved under the visitor's eyes. */
export function watchShifts(page) {
  return page.addInitScript(() => {
    globalThis.shifts = [];
    const box = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
    const name = (node) => {
      const element = node?.nodeType === Node.ELEMENT_NODE ? node : node?.parentElement;
      const host = element?.getRootNode().host;
      const own = element ? `${element.localName}${element.className ? `.${element.className}` : ''}` : 'gone';
      return host ? `${host.localName} ${own}` : own;
    };
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, startTime, sources } of list.getEntries())
        globalThis.shifts.push({
          value,
          hadRecentInput,
          at: Math.round(startTime),
          what: sources.map(
            ({ node, previousRect, currentRect }) => `${name(node)}: ${box(previousRect)} -> ${box(currentRect)}`,
          ),
        });
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What moved since the last time this was asked: how much, by the browser's own measure, and what. */
export const shiftsOf = (page) => page.evaluate(() => globalThis.shifts.splice(0));
