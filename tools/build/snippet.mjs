import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sri } from './script-tag.mjs';

const REGION = /(<!-- snippet:start -->)([\s\S]*?)(<!-- snippet:end -->)/g;
const SCRIPT = /<script\b[^>]*\bsrc="[^"]*\/(exercise-library(?:\.classic)?\.js)"[^>]*>/g;

/**
 * Puts the subresource integrity of the files in `dist` into every script tag between the snippet markers of a text. The
 * formatter would break such a long line in four: it is told to leave the block alone.
 */
export function withIntegrity(text, dist) {
  return text.replace(REGION, (_whole, start, region, end) => {
    const body = region
      .replace(SCRIPT, (tag, file) => {
        const integrity = `integrity="${sri(readFileSync(join(dist, 'cdn', file)))}"`;
        const bare = tag.replace(/\s+integrity="[^"]*"/, '');
        return bare.replace(/(\ssrc="[^"]*")/, `$1 ${integrity}`);
      })
      .replace(/(?<!<!-- prettier-ignore -->\n\n?)```html/g, '<!-- prettier-ignore -->\n```html');
    return `${start}${body}${end}`;
  });
}

/** Updates README.md; one without markers stays as it is. */
export function writeSnippet(root) {
  const file = join(root, 'README.md');
  if (!existsSync(file)) return;
  const before = readFileSync(file, 'utf8');
  const after = withIntegrity(before, join(root, 'dist'));
  if (after !== before) writeFileSync(file, after);
}
