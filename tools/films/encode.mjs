import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../lib/programs.mjs';
import { ON_SHEET, RATE } from './draw.mjs';

/** The same input gives the same bytes: one thread, no dates, no names of programs. */
const SAME_BYTES = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact', '-threads', '1'];
const COLOURS = ['-pix_fmt', 'yuv420p', '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'];

/** A picture that can be jumped to every second, so that a part can be repeated without a wait. */
const JUMPS = ['-g', `${RATE}`, '-keyint_min', `${RATE}`];

/** A long loop is a little coarser: no film is larger than `MOST`. */
const LONG = 15 * RATE;
export const MOST = 400_000;

const FORMS = {
  mp4: (long) => [
    ...[
      '-c:v',
      'libx264',
      '-preset',
      'veryslow',
      '-tune',
      'animation',
      '-crf',
      long ? '26' : '22',
      '-profile:v',
      'high',
    ],
    // Without pictures that look ahead, the first and the last are as long as all others: the loop has no seam.
    ...['-bf', '0', '-sc_threshold', '0', ...JUMPS, '-movflags', '+faststart'],
  ],
  webm: (long) => [
    ...['-c:v', 'libvpx-vp9', '-crf', long ? '40' : '36', '-b:v', '0', '-deadline', 'good', '-cpu-used', '3'],
    ...['-row-mt', '0', '-auto-alt-ref', '0', ...JUMPS],
  ],
};

/** Runs ffmpeg over the sheets in a folder. */
function ffmpeg(folder, filter, args, file) {
  const program = findProgram(process.env.FFMPEG, 'ffmpeg');
  if (!program) throw new Error('There is no ffmpeg. Install it (apt-get install ffmpeg), or name it in FFMPEG.');
  const input = ['-framerate', `${RATE / ON_SHEET}`, '-i', join(folder, '%04d.png')];
  const options = ['-hide_banner', '-loglevel', 'error', '-y'];
  execFileSync(program, [...options, ...input, '-vf', filter, ...args, ...SAME_BYTES, file], { stdio: 'inherit' });
}

const APART = `untile=1x${ON_SHEET}`;
const VIDEO = `${APART},scale=out_color_matrix=bt709:out_range=tv`;

/** A film from the sheets in a folder; the end of a file's name says its form. Throws when it is too large. */
export function encodeFilm(folder, pictures, file) {
  const form = FORMS[file.split('.').at(-1)](pictures > LONG);
  ffmpeg(folder, VIDEO, ['-frames:v', `${pictures}`, ...form, ...COLOURS], file);
  if (statSync(file).size > MOST) throw new Error(`${file} is larger than ${MOST / 1000} kB: shorten its loop.`);
}

/** One of the pictures as a poster. */
export const encodePoster = (folder, picture, file) =>
  ffmpeg(folder, `${APART},select=eq(n\\,${picture})`, ['-frames:v', '1', '-c:v', 'libwebp', '-quality', '80'], file);
