import type { FrameMessage } from './message.js';

/** A frame is never made higher than this, in CSS pixels: what says more is broken. */
const MOST = 20_000;

/**
 * For the page around a frame with `embed.html`: gives the frame the height of its content. Believes a message only when
 * it comes from the window of such a frame, and from the site that the frame was given.
 */
addEventListener('message', ({ data, origin, source }: MessageEvent<FrameMessage | null>) => {
  const { exerciseLibrary: what, height = 0 } = (typeof data === 'object' && data) || {};
  if (!what) return;
  const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
  if (!frame || new URL(frame.src, document.baseURI).origin !== origin) return;
  if (what === 'height' && typeof height === 'number' && height > 0)
    frame.style.height = `${Math.min(Math.ceil(height), MOST)}px`;
  if (what === 'top' && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
});
