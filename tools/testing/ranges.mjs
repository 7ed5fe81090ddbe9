import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';

const MEDIA = /\.(webm|mp4|m4a|mp3|wav|ogg)$/;
const RANGE = /^bytes=(\d+)-(\d*)$/;

/** Byte ranges for media files, which the test server lacks and without which Chromium cannot seek. */
export const ranges =
  (root = process.cwd()) =>
  async (context, next) => {
    const media = MEDIA.exec(context.path);
    const range = RANGE.exec(context.get('range'));
    if (!media || !range) return next();
    const file = join(root, normalize(context.path));
    const { size } = await stat(file).catch(() => ({ size: 0 }));
    // No such file, or an empty one: there is no range of it.
    if (!size) return next();
    const start = Number(range[1]);
    const end = range[2] ? Math.min(Number(range[2]), size - 1) : size - 1;
    context.status = 206;
    context.type = media[1];
    context.set('accept-ranges', 'bytes');
    context.set('content-range', `bytes ${start}-${end}/${size}`);
    context.length = end - start + 1;
    context.body = createReadStream(file, { start, end });
  };
