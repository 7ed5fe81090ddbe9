import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../browsers/chromium.mjs';
import { pictureOf } from '../../cli/figure/picture.mjs';

/** Pictures a second, and the size of one. */
export const RATE = 25;
export const WIDTH = 800;
export const HEIGHT = 600;

/** Pictures on one sheet: a photo of a page costs more than what is on it. */
export const ON_SHEET = 10;

const PAGE = `<!doctype html><style>body{margin:0;background:#ecf3f0}svg{display:block;width:${WIDTH}px;height:${HEIGHT}px}</style>`;

/** The moments of all pictures of a loop: the last one is a picture before the first one comes again. */
export const timesOf = (seconds) => Array.from({ length: Math.round(seconds * RATE) }, (_, n) => n / RATE);

/** One browser that photographs drawings; `close` ends it. */
export async function openStudio() {
  const browser = await chromium.launch(chromiumOptions());
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT * ON_SHEET } });
  const photograph = async (pictures) => {
    await page.setContent(PAGE + pictures.join(''));
    return page.screenshot({ type: 'png' });
  };
  return {
    /** Puts all pictures of a loop into a folder, as sheets in a row. */
    async film(figure, seconds, folder) {
      const order = [];
      // Once round first: then the first picture is as the one after the last.
      const draw = (time) => pictureOf(figure, time, { order, pulse: true });
      const times = timesOf(seconds);
      times.slice(-RATE).forEach(draw);
      for (let n = 0; n * ON_SHEET < times.length; n++) {
        const sheet = times.slice(n * ON_SHEET, (n + 1) * ON_SHEET).map(draw);
        writeFileSync(join(folder, `${String(n).padStart(4, '0')}.png`), await photograph(sheet));
      }
    },
    close: () => browser.close(),
  };
}
