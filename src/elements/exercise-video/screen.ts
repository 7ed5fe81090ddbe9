import type { VideoFile, VideoPlan } from '../../data/video-source.js';
import type { PlayerMedia } from '../../store/player-media.js';

/** Where a film is shown. */
export interface Screen {
  readonly media: PlayerMedia;
  /** What stands on the stage. */
  readonly node: HTMLElement;
  /** When the film is ours to show, and not in the frame of a service. */
  readonly video?: HTMLVideoElement;
  readonly files?: readonly VideoFile[];
  /** What must be fetched before the film can begin, when there are no files. */
  readonly open?: () => Promise<void>;
  /** The service does not answer: its own controls must do. */
  readonly silent?: boolean;
  dispose(): void;
}

/** A `<video>`, which fetches nothing as long as it has no address. */
export function ownScreen(
  { ownerDocument }: Element,
  plan: Extract<VideoPlan, { kind: 'files' | 'hls' }>,
  loadHls?: () => Promise<unknown>,
): Screen {
  const video = ownerDocument.createElement('video');
  video.playsInline = true;
  video.setAttribute('part', 'video');
  let stop: (() => void) | undefined;
  const own = { media: video, node: video, video };
  const dispose = () => {
    stop?.();
    // An element that is let go of must not go on downloading.
    video.removeAttribute('src');
    video.replaceChildren();
    video.load();
  };
  if (plan.kind === 'files') return { ...own, files: plan.files, dispose };
  const open = async () => {
    const [{ attachStream }, loaded] = await Promise.all([import('./hls.js'), loadHls!()]);
    // Tried again: the first one must not go on beside it.
    stop?.();
    stop = attachStream(video, plan.src, loaded);
  };
  return { ...own, open, dispose };
}
