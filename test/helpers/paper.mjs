import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Dots of an inch, when paper is looked at. */
const RESOLUTION = 60;

/**
 * What a printed page says and how it looks, as visitors print: without backgrounds.
 * @param {{ inOrder?: boolean }} options whether the text stands in the order it is printed in, not in that of columns
 * @returns {Promise<{ text: string, sheets: { width: number, height: number, at: (x: number, y: number) => number[] }[] }>}
 */
export async function printed(page, { inOrder = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(
      file,
      await page.pdf({
        format: 'A4',
        printBackground: false,
        margin: { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' },
      }),
    );
    const text = execFileSync('pdftotext', [...(inOrder ? ['-raw'] : []), file, '-'], { encoding: 'utf8' });
    execFileSync('pdftoppm', ['-r', String(RESOLUTION), file, join(folder, 'sheet')]);
    const names = readdirSync(folder).filter((name) => name.endsWith('.ppm'));
    return {
      text: text.replace(/\s+/g, ' '),
      sheets: names.sort().map((name) => pixels(readFileSync(join(folder, name)))),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A picture of plain bytes: `P6`, width, height, the largest value, and three bytes for each dot. */
function pixels(file) {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 40).toString('latin1'));
  const [width, height] = [Number(head[1]), Number(head[2])];
  const start = head[0].length;
  const at = (x, y) => [...file.subarray(start + (y * width + x) * 3, start + (y * width + x) * 3 + 3)];
  return { width, height, at };
}

/** Shares of a sheet: what has ink, what of it is coloured, and whether ink comes near the edges. */
export function ink({ width, height, at }) {
  let inked = 0;
  let coloured = 0;
  let outside = 0;
  // Half of the margins is a safe distance: printers do not reach further.
  const edge = Math.round((7 / 25.4) * RESOLUTION);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [red, green, blue] = at(x, y);
      if (Math.min(red, green, blue) > 235) continue;
      inked++;
      if (Math.max(red, green, blue) - Math.min(red, green, blue) > 24) coloured++;
      if (x < edge || x >= width - edge || y < edge || y >= height - edge) outside++;
    }
  return { inked: inked / (width * height), coloured: coloured / (width * height), outside };
}
