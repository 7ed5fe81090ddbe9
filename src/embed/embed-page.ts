import type { FrameMessage } from './message.js';

/** What the address of the frame may say: the same as `data-…` of a box, and the file. */
const OPTIONS = ['accent', 'category', 'lang', 'layout', 'heading', 'debug'];
const PARTS = ['exercise', 'ladder', 'check', 'program', 'session'];

/**
 * The page in a frame: shows the library that its address names, `embed.html?src=library.json&accent=%231f6b52`, and tells
 * the page around it how high it is. Only files of its own site: otherwise anybody could show theirs here.
 */
const asked = new URLSearchParams(location.search);
const box = document.querySelector('main')!;
const file = new URL(asked.get('src') ?? '', location.href);
const say = (message: FrameMessage) => parent.postMessage(message, '*');

if (!asked.get('src') || file.origin !== location.origin) {
  console.error(`embed.html: write the address of a file on this site behind it, as in embed.html?src=library.json.`);
} else {
  const library = document.createElement('div');
  // An exercise over the page would be as high as the whole frame, and its beginning out of sight.
  library.dataset.layout = 'page';
  for (const name of [...OPTIONS, ...PARTS]) {
    const value = asked.get(name);
    if (value !== null) library.dataset[name] = value;
  }
  library.dataset.exerciseLibrary = file.href;
  if (asked.get('lang')) document.documentElement.lang = asked.get('lang')!;
  box.replaceChildren(library);
  box.addEventListener('exercise-open', () => say({ exerciseLibrary: 'top' }));
}

new ResizeObserver(() => say({ exerciseLibrary: 'height', height: box.getBoundingClientRect().height })).observe(box);
